using MechDesign.Coaching;
using MechDesign.Discord;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rest;
using MechDesign.Transcripts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Bot.Hosting;

/// <summary>
/// Drills nobody plays, after the start and beside everything else: without them the first member waits a third of a second
/// for the compiler, and with them some milliseconds. Everything is the real thing but the folder, which is a temporary one and
/// is not flushed, the meter, which nobody listens to, and the other end of the connection.
/// </summary>
sealed class Rehearsals(Composition app, DiscordSettings settings, TimeProvider clock, ILogger<Rehearsals> log) : BackgroundService
{
    /// <summary>What is called thirty times is compiled once more, and then once again, each time a little late.</summary>
    const int Drills = 100;

    /// <summary>Enough to ask every kind of question.</summary>
    const int Prompts = 4;

    /// <summary>Whatever the real address is, this is none (RFC 2606).</summary>
    static readonly Uri nowhere = new("http://nobody.invalid/api/v10");

    /// <summary>The compiler waits for a moment without anything new, and whoever is real comes first.</summary>
    static readonly TimeSpan pause = TimeSpan.FromMilliseconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var began = clock.GetTimestamp();
            var interactions = await PlayAsync(stoppingToken).ConfigureAwait(false);
            log.LogInformation("Rehearsed {Interactions} interactions in {Seconds:0.0} s", interactions, clock.GetElapsedTime(began).TotalSeconds);
            FirstStart.GiveBack();
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogWarning("The rehearsal broke off, and the first answers will take longer: {Kind}: {Reason}", error.GetType().Name, error.Message);
        }
    }

    async Task<int> PlayAsync(CancellationToken cancel)
    {
        using var unheard = new Measures($"{Measures.Name}.Rehearsal");
        var folder = Directory.CreateTempSubdirectory("mechdesign-");
        try
        {
            await using var house = House(unheard, new FileTranscripts(folder.FullName, flush: false));
            return await PlayAsync(new(house.GetRequiredService<Router>(), house.GetRequiredService<DiscordRest>()), cancel).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    async Task<int> PlayAsync(Rehearsal rehearsal, CancellationToken cancel)
    {
        string[] prompts = [.. app.Prompts.Ids.Take(Prompts)];
        var interactions = 0;
        for (var drill = 0; drill < Drills && prompts.Length > 0; drill++)
        {
            interactions += await rehearsal.PlayAsync(prompts[drill % prompts.Length], cancel).ConfigureAwait(false);
            await Task.Delay(pause, clock, cancel).ConfigureAwait(false);
        }
        return interactions;
    }

    ServiceProvider House(Measures measures, ITranscripts transcripts)
    {
        var parts = new ServiceCollection();
        parts.AddLogging();
        RoomParts.Add(parts, app, transcripts, new MemorySettings(), measures);
        DiscordParts.AddAnswers(parts, settings with { Token = null, ApiBaseUrl = nowhere }, Rehearsal.ToNobody);
        return parts.BuildServiceProvider();
    }
}
