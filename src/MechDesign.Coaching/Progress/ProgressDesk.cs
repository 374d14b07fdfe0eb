using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>How a person stands and what to practise next, for any channel that knows who they are.</summary>
public sealed class ProgressDesk(Attempts attempts, Identities identities, PromptLibrary prompts, Catalog catalog, TimeProvider clock)
{
    /// <summary>Shares, volume and streak; what is due; what to practise next and why.</summary>
    /// <param name="person">channel:id; linked identities count with it.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<ProgressReport> ReportAsync(string person, CancellationToken cancel)
    {
        var (progress, next) = await ReadAsync(person, cancel).ConfigureAwait(false);
        return new(
            ProgressPhrase.Of(progress, catalog), progress.Zone,
            [.. progress.Due.Select(card => new DueDecision(card.Prompt, prompts.Find(card.Prompt)?.Title, card.Text, card.Due, card.Misses, card.LastMissed))], next);
    }

    /// <summary>Counts a person's days in another time zone from now on; false when there is none of that IANA name.</summary>
    public async Task<bool> ChooseZoneAsync(string person, string zone, CancellationToken cancel)
    {
        if (Days.Zone(zone) is not { } found)
            return false;
        await identities.ChooseAsync(person, chosen => chosen with { Zone = found.Id }, cancel).ConfigureAwait(false);
        return true;
    }

    /// <summary>A prompt by chance: the same all day, until another is asked for.</summary>
    /// <param name="person">channel:id.</param>
    /// <param name="weak">Only what practises one of the three weakest archetypes or rules.</param>
    /// <param name="another">Whether to move on to another one.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    /// <returns>The prompt's id; null when none fits, as long as nothing is known to be weak.</returns>
    public async Task<string?> ChanceAsync(string person, bool weak, bool another, CancellationToken cancel)
    {
        var (progress, _) = await ReadAsync(person, cancel).ConfigureAwait(false);
        var fitting = weak ? RandomPrompt.Weak(prompts.All, progress, catalog) : prompts.All;
        if (another)
            await identities.ChooseAsync(person, chosen => chosen with { Moved = new(progress.Today, chosen.MovedOnDay(progress.Today) + 1) }, cancel).ConfigureAwait(false);
        return RandomPrompt.Of(fitting, progress.Today, (await identities.ChosenAsync(person, cancel).ConfigureAwait(false)).MovedOnDay(progress.Today))?.Id;
    }

    /// <summary>What to practise next, and why; null when there are no prompts.</summary>
    public async Task<Suggestion?> NextAsync(string person, CancellationToken cancel) => (await ReadAsync(person, cancel).ConfigureAwait(false)).Next;

    /// <summary>In two replies: figures with every decision that is due, and what to practise next.</summary>
    public async Task<(Reply Figures, Suggestion? Next)> StandAsync(string person, CancellationToken cancel)
    {
        var (progress, next) = await ReadAsync(person, cancel).ConfigureAwait(false);
        return (ProgressPhrase.WithDue(progress, catalog), next);
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
