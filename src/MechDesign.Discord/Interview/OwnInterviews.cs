using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Discord.Interview;

/// <summary>
/// A member's interviews, also those begun under an identity that is linked to theirs. Links are looked up only where the
/// member's own name does not do, so that an ordinary click reads one transcript and nothing else.
/// </summary>
sealed class OwnInterviews(PracticeRoom room, Identities identities)
{
    /// <summary>Carries out a command on what was seen at a version (null: whatever stands there); null when it is not theirs.</summary>
    public Task<Turn?> DoAsync(string id, string person, int? version, string commandId, Command command, CancellationToken cancel) =>
        FirstAsync(person, own => room.DoAsync(id, new(own, Version: version), commandId, command, cancel), cancel);

    /// <summary>Where an interview stands; null when it is not theirs.</summary>
    public Task<Turn?> LookAsync(string id, string person, CancellationToken cancel) => FirstAsync(person, own => room.LookAsync(id, own, cancel), cancel);

    /// <summary>What came of an interview; null when they may not read it.</summary>
    public Task<ReviewShelf?> ReviewAsync(string id, string person, CancellationToken cancel) => FirstAsync(person, own => room.ReviewAsync(id, own, cancel), cancel);

    public async Task<ImmutableArray<string>> IdentitiesAsync(string person, CancellationToken cancel) => await identities.OfAsync(person, cancel).ConfigureAwait(false);

    /// <summary>Interviews that can be gone on with, the latest first.</summary>
    public async Task<ImmutableArray<TranscriptSummary>> OpenAsync(string person, CancellationToken cancel)
    {
        var open = ImmutableArray.CreateBuilder<TranscriptSummary>();
        foreach (var own in await identities.OfAsync(person, cancel).ConfigureAwait(false))
            open.AddRange((await room.OfAsync(own, cancel).ConfigureAwait(false)).Where(row => row.State is "asking" or "paused"));
        return [.. open.OrderByDescending(row => row.LastAt)];
    }

    async Task<T?> FirstAsync<T>(string person, Func<string, Task<T?>> ask, CancellationToken cancel)
        where T : class
    {
        if (await ask(person).ConfigureAwait(false) is { } own)
            return own;
        foreach (var linked in await identities.OfAsync(person, cancel).ConfigureAwait(false))
        {
            if (linked != person && await ask(linked).ConfigureAwait(false) is { } found)
                return found;
        }
        return null;
    }
}
