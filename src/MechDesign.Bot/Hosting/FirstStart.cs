using MechDesign.Coaching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Bot.Hosting;

/// <summary>
/// Writes the demo transcript on the first start, and reads what the first member would otherwise wait for; beside
/// everything else, the room is open meanwhile.
/// </summary>
sealed class FirstStart(Demo demo, LookUpDesk desk, PracticeRoom room, ILogger<FirstStart> log) : BackgroundService
{
    /// <summary>
    /// What a start left behind is given back at once: nobody knows when the next collection comes in a program that mostly
    /// waits, and 15 of 43 MiB were that.
    /// </summary>
    internal static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await demo.EnsureAsync(stoppingToken).ConfigureAwait(false);
            await room.LinkedReviewAsync(Demo.Id, stoppingToken).ConfigureAwait(false);
            desk.Complete("lease");
            GiveBack();
        }
        catch (Exception error) when (error is TranscriptException or Catalogs.CatalogException)
        {
            log.LogWarning("No demo review: {Reason}", error.Message);
        }
    }
}
