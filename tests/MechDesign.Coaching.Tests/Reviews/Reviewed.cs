using MechDesign.Catalogs;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Reviews of interviews that went through a coach and a store, commit by commit.</summary>
static class Reviewed
{
    public static readonly IReadOnlyList<Prompt> Library = [.. new PromptLibrary(Repository.Folder("prompts")).All];

    /// <summary>An interview answered with the reference from the first question to the last.</summary>
    public static Task<Review> WithReferenceAsync(Prompt prompt, Depth depth, Mode mode = Mode.Guided) => PlayedAsync(
        prompt, depth, mode, interview => interview.Session.IsOver ? null : new Command.Answer(interview.Session.Agenda.ReferenceFor(interview.Current!.Key)!));

    /// <summary>What a seeded member does, finished or not.</summary>
    public static Task<Review> ByChanceAsync(Prompt prompt, Depth depth, Mode mode, int seed)
    {
        var chance = new Chance(seed);
        // Even seeds go on to the end, odd ones stop somewhere.
        var left = seed % 2 == 0 ? 3000 : 5 + chance.Below(60);
        return PlayedAsync(prompt, depth, mode, interview => interview.Session.IsOver || left-- <= 0 ? null
            : interview.Session.State is SessionState.Paused ? new Command.Resume()
            : chance.Below(15) == 0 ? new Command.Pause()
            : chance.Next(interview));
    }

    public static async Task<Review> PlayedAsync(Prompt prompt, Depth depth, Mode mode, Func<Interview, Command?> next)
    {
        var coach = new Coach(new MemoryTranscripts(), Auction.Wording, new FakeClock());
        await coach.StartAsync("one", prompt, depth, mode, "terminal:ada", default);
        // The same interview beside the store, for whoever decides what to do next.
        var beside = new Interview(new() { Agenda = new(prompt, depth), Mode = mode, Person = "terminal:ada" });
        for (var count = 0; next(beside) is { } command; count++)
        {
            beside.Do(command);
            await coach.HandleAsync("one", $"c{count}", command, default);
        }
        return (await coach.ReviewAsync("one", default))!;
    }
}
