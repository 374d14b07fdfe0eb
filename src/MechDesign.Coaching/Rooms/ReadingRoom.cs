using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>
/// What a person can read and do with interviews that are there, in any channel: their own, those of identities linked with
/// theirs, and what others share. Whatever they may not see is answered like something that does not exist.
/// </summary>
public sealed class ReadingRoom(Coach coach, ITranscripts transcripts, Identities identities, TimeProvider clock)
{
    readonly Sharing sharing = new(transcripts, clock);

    /// <summary>A review the person may read, with what they may do to it; null when there is none of that id for them.</summary>
    /// <exception cref="TranscriptException">The store failed, or the transcript cannot be read; so for every other.</exception>
    public async Task<Reading?> ReadAsync(string id, string person, CancellationToken cancel) =>
        await coach.ReviewAsync(id, cancel).ConfigureAwait(false) is { } review && await MayReadAsync(review, person, cancel).ConfigureAwait(false) is { } isOwn
            ? new(review, isOwn)
            : null;

    /// <summary>The identity of this person that an interview belongs to; null when it is not theirs. One that cannot be read is nobody's.</summary>
    public async Task<string?> OwnerAsync(string id, string person, CancellationToken cancel)
    {
        try
        {
            return await transcripts.ReadAsync(id, cancel).ConfigureAwait(false) is { Commits: [{ Events: [Event.Started { Person: var owner }, ..] }, ..] }
                && await IsOneAsync(owner, person, cancel).ConfigureAwait(false) ? owner : null;
        }
        catch (TranscriptException)
        {
            return null;
        }
    }

    /// <summary>Removes an interview of the person's for good; false when it is not theirs.</summary>
    public async Task<bool> DeleteAsync(string id, string person, CancellationToken cancel) =>
        await OwnerAsync(id, person, cancel).ConfigureAwait(false) is not null && await coach.DeleteAsync(id, cancel).ConfigureAwait(false);

    /// <summary>A person's interviews under all their identities, the latest first.</summary>
    public async Task<ImmutableArray<TranscriptSummary>> OfAsync(string person, CancellationToken cancel) => (await ListAsync(person, cancel).ConfigureAwait(false)).Own;

    /// <summary>What others let be read, the latest first.</summary>
    public async Task<ImmutableArray<TranscriptSummary>> SharedByOthersAsync(string person, CancellationToken cancel) => (await ListAsync(person, cancel).ConfigureAwait(false)).Shared;

    /// <summary>What a review can be held against: the person's own other attempts at the same prompt, and what others share of it.</summary>
    public async Task<(ImmutableArray<TranscriptSummary> Own, ImmutableArray<TranscriptSummary> Shared)> BesideAsync(Reading reading, string person, CancellationToken cancel)
    {
        // Own designs all share one name, and only the very same one is one exercise.
        if (!reading.Review.IsScored)
            return ([], []);
        var (own, shared) = await ListAsync(person, cancel).ConfigureAwait(false);
        return ([.. own.Where(Fits)], [.. shared.Where(Fits)]);

        bool Fits(TranscriptSummary row) => row.Prompt == reading.Prompt && row.Id != reading.Review.Transcript.Id && row.Answers > 0;
    }

    /// <summary>Lets others read an interview, or takes that back; false when it is not the person's.</summary>
    public async Task<bool> ShareAsync(string id, string person, string commandId, bool shared, CancellationToken cancel) =>
        await sharing.SetAsync(id, commandId, await identities.OfAsync(person, cancel).ConfigureAwait(false), shared, cancel).ConfigureAwait(false)
            is SharingOutcome.Done or SharingOutcome.AlreadySo;

    async Task<(ImmutableArray<TranscriptSummary> Own, ImmutableArray<TranscriptSummary> Shared)> ListAsync(string person, CancellationToken cancel)
    {
        var own = await identities.OfAsync(person, cancel).ConfigureAwait(false);
        var all = (await transcripts.ListAsync(cancel).ConfigureAwait(false)).Transcripts;
        return ([.. all.Where(row => own.Contains(row.Person))], [.. all.Where(row => row.IsShared && !own.Contains(row.Person))]);
    }

    /// <summary>Whether it is theirs; null when they may not read it.</summary>
    async Task<bool?> MayReadAsync(Review review, string person, CancellationToken cancel) =>
        await IsOneAsync(review.Started.Person, person, cancel).ConfigureAwait(false) ? true
        : review.Transcript.IsShared || review.Transcript.Id == Demo.Id ? false
        : null;

    /// <summary>Whether two identities are one person; links are looked up only where the names differ.</summary>
    async Task<bool> IsOneAsync(string identity, string person, CancellationToken cancel) =>
        identity == person || (await identities.OfAsync(person, cancel).ConfigureAwait(false)).Contains(identity);
}
