using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Benchmarks;

/// <summary>
/// What no bot that makes an answer safe before it acknowledges it can be below: a line added to a file and flushed, and
/// a POST as long as a question, by the platform's own client, in a process of its own that works out nothing.
/// </summary>
static class Floor
{
    /// <summary>The first argument of the process that does it.</summary>
    public const string Verb = "floor";

    const int Line = 300;
    const int Body = 2800;

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

    /// <summary>In that process: to as many files as there are commands, twice as a warm-up and once for the figures.</summary>
    public static async Task WorkAsync(string address, string folder)
    {
        Directory.CreateDirectory(folder);
        using var http = new HttpClient { BaseAddress = new(address) };
        await RoundAsync(http, folder);
        await RoundAsync(http, folder);
        var (began, effort) = (Samples.Now, Effort.Begin());
        await RoundAsync(http, folder);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Contender.Count / Stopwatch.GetElapsedTime(began).TotalSeconds:F0} {effort.Spent().TotalMilliseconds * 1000 / Contender.Count:F0}"));
    }

    static Task RoundAsync(HttpClient http, string folder) => Parallel.ForAsync(0, Contender.Count, new ParallelOptions { MaxDegreeOfParallelism = Contender.AtOnce }, async (i, cancel) =>
    {
        using (var file = File.OpenHandle(Path.Combine(folder, $"{i}.jsonl"), FileMode.OpenOrCreate, FileAccess.Write))
        {
            RandomAccess.Write(file, new byte[Line], RandomAccess.GetLength(file));
            RandomAccess.FlushToDisk(file);
        }
        using var answer = await http.PostAsync("/", new ByteArrayContent(new byte[Body]), cancel);
        answer.EnsureSuccessStatusCode();
    });
}
