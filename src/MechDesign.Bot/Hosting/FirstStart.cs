using MechDesign.Coaching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Bot.Hosting;

/// <summary>Writes the demo transcript on the first start, beside everything else; the room is open meanwhile.</summary>
sealed class FirstStart(Demo demo, ILogger<FirstStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await demo.EnsureAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is TranscriptException or Catalogs.CatalogException)
        {
            log.LogWarning("No demo review: {Reason}", error.Message);
        }
    }
}
