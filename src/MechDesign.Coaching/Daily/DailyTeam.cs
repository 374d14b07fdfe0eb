using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>What a team's members did with the daily posts. Who is in a team is known by that alone: they pressed Start there.</summary>
public sealed class DailyTeam(DailyBook book, Attempts attempts, Identities identities, Catalog catalog, PromptLibrary prompts)
{
    const int Weakest = 3;

    /// <summary>
    /// Which prompts practise what the team is weak at: its three weakest archetypes of those three people practised, so
    /// that the choice tells about nobody (session.md §5).
    /// </summary>
    /// <exception cref="TranscriptException">The store failed; so for every other.</exception>
    public async Task<Func<string, bool>> WeaknessAsync(DailyPlace place, CancellationToken cancel)
    {
        var list = await BegunInAsync(place.TeamKey, cancel).ConfigureAwait(false);
        var weakest = Weak(list, (await identities.AllAsync(cancel).ConfigureAwait(false)).PersonOf);
        return weakest.IsEmpty ? _ => false : id => prompts.Find(id) is { } prompt && weakest.Any(weakness => weakness.IsPractisedBy(prompt, catalog));
    }

    /// <summary>The team's figures over what was begun from its posts; null below three people.</summary>
    /// <param name="team">As platform:team.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<Reply?> FiguresAsync(string team, CancellationToken cancel) =>
        Team.Of(await BegunInAsync(team, cancel).ConfigureAwait(false), (await identities.AllAsync(cancel).ConfigureAwait(false)).PersonOf, catalog) is { } figures
            ? TeamPhrase.Of(figures, catalog)
            : null;

    /// <summary>The figures of the latest week with posts before a date; null when there is none.</summary>
    public async Task<DailyDigest?> DigestAsync(DailyPlace place, DateOnly date, CancellationToken cancel)
    {
        var (ledger, _) = await book.LedgerAsync(place, cancel).ConfigureAwait(false);
        if (ledger.WeekBefore(date) is not { } week)
            return null;
        ImmutableArray<DailyDay> days = [.. ledger.Days.Where(day => day.Week == week && day.Post.State is SendingState.Done)];
        var list = await BegunAsync([.. MessagesOf(days)], cancel).ConfigureAwait(false);
        var people = await identities.AllAsync(cancel).ConfigureAwait(false);
        var named = ImmutableArray.CreateBuilder<string>();
        foreach (var person in list.Where(attempt => attempt.FinishedAt is not null).Select(attempt => attempt.Person).Distinct().Order(StringComparer.Ordinal))
        {
            if ((await identities.ChosenAsync(person, cancel).ConfigureAwait(false)).MayBeNamedIn(place.TeamKey))
                named.Add(person);
        }
        return DailyDigest.Of(week, days.Length, list, people.PersonOf, named.DrainToImmutable(), catalog, prompts);
    }

    internal static ImmutableArray<Weakness> Weak(ImmutableArray<Attempt> attempts, Func<string, string> personOf)
    {
        var told = attempts.Where(attempt => attempt.Archetype is not null).GroupBy(attempt => attempt.Archetype)
            .Where(same => same.Select(attempt => personOf(attempt.Person)).Distinct().Count() >= Team.Fewest).SelectMany(same => same).SelectMany(attempt => attempt.Outcomes);
        return [.. Share.By(told, outcome => outcome.Archetype).Where(share => share.IsWeak).Take(Weakest).Select(share => new Weakness(share, true, share.Name))];
    }

    async Task<ImmutableArray<Attempt>> BegunInAsync(string team, CancellationToken cancel)
    {
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in await book.PostedAsync(cancel).ConfigureAwait(false))
        {
            if (place.TeamKey == team)
                begun.UnionWith(MessagesOf((await book.LedgerAsync(place, cancel).ConfigureAwait(false)).Ledger.Days));
        }
        return begun.Count == 0 ? [] : await BegunAsync(begun, cancel).ConfigureAwait(false);
    }

    async Task<ImmutableArray<Attempt>> BegunAsync(HashSet<string> messages, CancellationToken cancel) => (await attempts.ReadAsync(
        row => DailyPost.PostOf(row.Id) is { } post && messages.Contains(post), cancel).ConfigureAwait(false)).Attempts;

    static IEnumerable<string> MessagesOf(ImmutableArray<DailyDay> days) => days.Select(day => day.Post.Id).OfType<string>();
}
