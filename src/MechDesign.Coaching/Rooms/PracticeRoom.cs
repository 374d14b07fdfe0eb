using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>
/// What a person can do in any channel with names and words alone: begin, go on, look back. A person sees their own
/// transcripts and no others; somebody else's id is answered like one that does not exist.
/// </summary>
public sealed class PracticeRoom(Coach coach, ITranscripts transcripts, PromptLibrary prompts, Catalog catalog, Measures measures, TimeProvider clock)
{
    /// <summary>Begins an interview.</summary>
    /// <param name="id">The transcript's id, new and unguessable.</param>
    /// <param name="person">Who practises, as channel:id.</param>
    /// <param name="prompt">The prompt's id.</param>
    /// <param name="depth">drill, core or full.</param>
    /// <param name="mode">guided or mock.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    /// <returns>The opening; null when there is no such prompt, depth or mode.</returns>
    public async Task<Turn?> BeginAsync(string id, string person, string prompt, string depth, string mode, CancellationToken cancel) =>
        Depths.Words.Find(depth) is { } asked && Modes.Words.Find(mode) is { } spoken && prompts.Find(prompt) is { } found
            ? await coach.StartAsync(id, found, asked, spoken, person, cancel).ConfigureAwait(false)
            : null;

    /// <summary>Begins an interview over a problem of one's own.</summary>
    /// <param name="id">The transcript's id, new and unguessable.</param>
    /// <param name="person">Who practises.</param>
    /// <param name="text">The problem in any words.</param>
    /// <param name="archetype">The archetype whose proposals were shown.</param>
    /// <param name="written">What was written at a key of the proposals.</param>
    /// <param name="depth">core or full.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    /// <returns>The opening, or a sentence that says what is wrong with the texts.</returns>
    public async Task<(Turn? Turn, string? Wrong)> BeginOwnAsync(
        string id, string person, string text, string archetype, Func<string, string?> written, string depth, CancellationToken cancel)
    {
        if (OwnProblem.Of(text, catalog, archetype) is not { } own || Depths.Words.Find(depth) is not { } asked)
            return (null, "There is no such archetype or depth.");
        var (design, wrong) = own.With(written);
        return design is null
            ? (null, wrong)
            : (await coach.StartAsync(id, OwnDesign.Of(design), asked, Mode.Guided, person, cancel).ConfigureAwait(false), null);
    }

    /// <summary>Carries out a command once; null when the person has no such transcript.</summary>
    /// <param name="id">The transcript.</param>
    /// <param name="seen">Who acts, and the question they saw.</param>
    /// <param name="commandId">The command's own id: repeated, it is not carried out again.</param>
    /// <param name="command">What to do.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<Turn?> DoAsync(string id, Seen seen, string commandId, Command command, CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        var turn = await coach.HandleAsync(id, commandId, command, cancel, seen).ConfigureAwait(false);
        measures.Turn(command, turn, clock.GetElapsedTime(began));
        return turn;
    }

    /// <summary>Where an interview stands, with what was said last; null when the person has no such transcript.</summary>
    public Task<Turn?> LookAsync(string id, string person, CancellationToken cancel) => coach.LookAsync(id, person, cancel);

    /// <summary>The review of one's own interview, of one its owner shares, and of the demo.</summary>
    public async Task<ReviewShelf?> ReviewAsync(string id, string person, CancellationToken cancel) =>
        await coach.ReviewAsync(id, cancel).ConfigureAwait(false) is { } review
            && (id == Demo.Id || review.Started.Person == person || review.Transcript.IsShared) ? new(review) : null;

    /// <summary>The review of an interview, whoever's; for those who were given a link to it.</summary>
    public async Task<ReviewShelf?> LinkedReviewAsync(string id, CancellationToken cancel) =>
        await coach.ReviewAsync(id, cancel).ConfigureAwait(false) is { } review ? new(review) : null;

    /// <summary>A person's interviews, the latest first.</summary>
    public async Task<ImmutableArray<TranscriptSummary>> OfAsync(string person, CancellationToken cancel) =>
        [.. (await transcripts.ListAsync(cancel).ConfigureAwait(false)).Transcripts.Where(transcript => transcript.Person == person)];
}
