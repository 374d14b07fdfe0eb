using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Gateway;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MechDesign.Bot.Hosting;

/// <summary>Whether the program lives, whether it can work, and what it has done.</summary>
static class Health
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", (IServiceProvider parts) => Alive(parts.GetService<GatewayClient>()));
        routes.MapGet("/readyz", ReadyAsync);
        routes.MapGet("/metrics", (PrometheusText metrics) => Results.Text(metrics.Collected(), "text/plain; version=0.0.4; charset=utf-8"));
    }

    /// <summary>
    /// Who answers lives. Of Discord it tells how long ago anything came from there, whatever the connection calls itself;
    /// that alone is no reason to end a program whose room is open.
    /// </summary>
    static string Alive(GatewayClient? discord) => discord switch
    {
        null => "alive",
        { LastEventAge: { } age } => string.Create(CultureInfo.InvariantCulture, $"alive\nDiscord: {Label(discord)}, last event {age.TotalSeconds:0} s ago"),
        _ => $"alive\nDiscord: {Label(discord)}, no event yet",
    };

    static string Label(GatewayClient discord) => discord.State.ToString().ToLowerInvariant();

    // No transcript is called so: whether the folder can be read is told by one file as well as by thousands.
    const string Nothing = "readyz";

    /// <summary>Ready when the store answers and the catalog can be read.</summary>
    static async Task<IResult> ReadyAsync(ITranscripts transcripts, LookUpDesk desk, CancellationToken cancel)
    {
        try
        {
            await transcripts.ReadAsync(Nothing, cancel).ConfigureAwait(false);
            return Results.Text(desk.Archetypes.Length > 0 ? "ready" : "no catalog");
        }
        catch (Exception error) when (error is TranscriptException or IOException or UnauthorizedAccessException or Catalogs.CatalogException)
        {
            return Results.Text(error.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
