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
        var (progress, next) = await ReadAsync(person, cancel).ConfigureAwait(false);
        var reply = ProgressPhrase.Of(progress, catalog);
        return next is null ? reply : reply.And(ProgressPhrase.Next(next));
    }

    /// <summary>What to practise next, and why; null when there are no prompts.</summary>
    public async Task<Suggestion?> NextAsync(string person, CancellationToken cancel) => (await ReadAsync(person, cancel).ConfigureAwait(false)).Next;

    /// <summary>The same in parts and without the terminal's verbs: figures with what is due, and what to practise next.</summary>
    public async Task<(Reply Figures, Suggestion? Next)> StandAsync(string person, CancellationToken cancel)
    {
        var (progress, next) = await ReadAsync(person, cancel).ConfigureAwait(false);
        return (progress.Volume.Begun == 0 ? Reply.Of(new Block.Paragraph("Nothing practised yet.")) : ProgressPhrase.Figures(progress, catalog).And(ProgressPhrase.Due(progress)), next);
    }

    async Task<(Progress Progress, Suggestion? Next)> ReadAsync(string person, CancellationToken cancel)
    {
        var own = await identities.OfAsync(person, cancel).ConfigureAwait(false);
        var list = await attempts.ReadAsync(row => own.Contains(row.Person), cancel).ConfigureAwait(false);
        var zone = Days.Zone((await identities.ChosenAsync(person, cancel).ConfigureAwait(false)).Zone) ?? TimeZoneInfo.Utc;
        var progress = Progress.Of(list.Attempts, zone, Days.Of(clock.GetUtcNow(), zone));
        return (progress, Suggestion.Of(progress, list.Attempts, prompts.All, catalog, zone));
    }
}
