using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>How a person stands and what to practise next, for any channel that knows who they are.</summary>
public sealed class ProgressDesk(Attempts attempts, Identities identities, PromptLibrary prompts, Catalog catalog, TimeProvider clock)
{
    /// <summary>Shares, volume and streak; what is due; what to practise next and why.</summary>
    /// <param name="person">channel:id; linked identities count with it.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<Reply> OfAsync(string person, CancellationToken cancel)
    {
        var own = await identities.OfAsync(person, cancel).ConfigureAwait(false);
        var list = await attempts.ReadAsync(row => own.Contains(row.Person), cancel).ConfigureAwait(false);
        var zone = Days.Zone((await identities.ChosenAsync(person, cancel).ConfigureAwait(false)).Zone) ?? TimeZoneInfo.Utc;
        var progress = Progress.Of(list.Attempts, zone, Days.Of(clock.GetUtcNow(), zone));
        var reply = ProgressPhrase.Of(progress, catalog);
        return Suggestion.Of(progress, list.Attempts, prompts.All, catalog, zone) is { } next ? reply.And(ProgressPhrase.Next(next)) : reply;
    }
}
