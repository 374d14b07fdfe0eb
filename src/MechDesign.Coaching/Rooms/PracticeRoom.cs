using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>
/// What a person can do in any channel with names and words alone: begin, go on, look back. A person sees their own
/// transcripts and no others; somebody else's id is answered like one that does not exist.
/// </summary>
public sealed class PracticeRoom(Coach coach, ITranscripts transcripts, PromptLibrary prompts, TimeProvider clock)
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
        Measures.Turn(command, turn, clock.GetElapsedTime(began));
        return turn;
    }

    /// <summary>Where an interview stands, with what was said last; null when the person has no such transcript.</summary>
    public Task<Turn?> LookAsync(string id, string person, CancellationToken cancel) => coach.LookAsync(id, person, cancel);

    /// <summary>The review of one's own interview.</summary>
    public async Task<Reply?> ReviewAsync(string id, string person, CancellationToken cancel) =>
        await coach.ReviewAsync(id, cancel).ConfigureAwait(false) is { } review && review.Started.Person == person ? ReviewPhrase.Of(review) : null;

    /// <summary>The review of an interview, whoever's; for those who were given a link to it.</summary>
    public async Task<Reply?> SharedReviewAsync(string id, CancellationToken cancel) =>
        await coach.ReviewAsync(id, cancel).ConfigureAwait(false) is { } review ? ReviewPhrase.Of(review) : null;

    /// <summary>A person's interviews, the latest first.</summary>
    public async Task<ImmutableArray<TranscriptSummary>> OfAsync(string person, CancellationToken cancel) =>
        [.. (await transcripts.ListAsync(cancel).ConfigureAwait(false)).Transcripts.Where(transcript => transcript.Person == person)];

    /// <summary>Removes one's own transcript for good; false when the person has no such transcript.</summary>
    public async Task<bool> DeleteAsync(string id, string person, CancellationToken cancel) =>
        (await OfAsync(person, cancel).ConfigureAwait(false)).Any(transcript => transcript.Id == id)
        && await transcripts.DeleteAsync(id, cancel).ConfigureAwait(false);
}
