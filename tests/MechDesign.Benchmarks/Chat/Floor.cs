using System.Diagnostics;
using System.Globalization;
using System.Net;
using MechDesign.Coaching;
using MechDesign.Engine;
using MechDesign.Transcripts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Benchmarks;

/// <summary>
/// What no bot that makes an answer safe before it acknowledges it can be below: a commit in the store, which is safe when
/// it has it, and a POST as long as a question, by the platform's own client, in a process that receives and works out nothing.
/// </summary>
static class Floor
{
    /// <summary>The first argument of the process that does it.</summary>
    public const string Verb = "floor";

    const int Body = 2800;
    const int WarmUps = 3;

    /// <summary>How many a second, and processor milliseconds for a thousand, once it is warm.</summary>
    public static async Task<(double PerSecond, double ProcessorPerThousand)> MeasureAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.MapPost("/", () => HttpStatusCode.NoContent);
        await server.StartAsync();
        var start = Itself.With(Verb, server.Urls.Single(), folder);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var figures = (await process.StandardOutput.ReadToEndAsync()).Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return (figures[0], figures[1]);
    }

    /// <summary>In that process: to as many transcripts as there are commands, three rounds as a warm-up and one for the figures.</summary>
    public static async Task WorkAsync(string address, string folder)
    {
        var store = new FileTranscripts(folder);
        using var http = new HttpClient { BaseAddress = new(address) };
        for (var round = 0; round < WarmUps; round++)
            await RoundAsync(http, store, round);
        var (began, effort) = (Samples.Now, Effort.Begin());
        await RoundAsync(http, store, WarmUps);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Contender.Count / Stopwatch.GetElapsedTime(began).TotalSeconds:F0} {effort.Spent().TotalMilliseconds * 1000 / Contender.Count:F0}"));
    }

    static Task RoundAsync(HttpClient http, FileTranscripts store, int round) => Parallel.ForAsync(0, Contender.Count, new ParallelOptions { MaxDegreeOfParallelism = Contender.AtOnce }, async (i, cancel) =>
    {
        Event happened = new Event.Answered(new(Field.Routing, 1), "P1.routing", "any writer", null);
        await store.AppendAsync($"t-{i}", round, new($"c-{round}", DateTimeOffset.UnixEpoch, [happened]), cancel);
        using var answer = await http.PostAsync("/", new ByteArrayContent(new byte[Body]), cancel);
        answer.EnsureSuccessStatusCode();
    });
}
