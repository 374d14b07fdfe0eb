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
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await demo.EnsureAsync(stoppingToken).ConfigureAwait(false);
            await room.LinkedReviewAsync(Demo.Id, stoppingToken).ConfigureAwait(false);
            desk.Complete("lease");
        }
        catch (Exception error) when (error is TranscriptException or Catalogs.CatalogException)
        {
            log.LogWarning("No demo review: {Reason}", error.Message);
        }
    }
}
