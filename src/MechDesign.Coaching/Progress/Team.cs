using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>How a team answered one question of a prompt, each person by the first time they met it.</summary>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Text">The question's key.</param>
/// <param name="People">How many answered it.</param>
/// <param name="Agreeing">How many gave the most frequent answer.</param>
/// <param name="Right">How many were right first time.</param>
public sealed record Agreement(string Prompt, string Text, int People, int Agreeing, int Right);

/// <summary>What a team practised of an archetype.</summary>
public sealed record ArchetypeCoverage(string Archetype, int Interviews, int People);

/// <summary>
/// A team's figures (session.md §5): aggregates, never names, and only from three people up. That holds for the whole and
/// for each figure in it: what fewer than three people answered would tell about each of them.
/// </summary>
/// <param name="People">How many practised; identities that are linked are one person.</param>
/// <param name="Interviews">How many interviews they finished.</param>
/// <param name="Agreements">By prompt and question, as the prompt asks them.</param>
/// <param name="Hardest">The question fewest were right at; null when none was missed.</param>
/// <param name="MostMissed">The rule fewest predicted; null when none was missed.</param>
/// <param name="Covered">Archetypes three people or more practised.</param>
/// <param name="Untouched">Archetypes nobody practised.</param>
public sealed record Team(
    int People, int Interviews, ImmutableArray<Agreement> Agreements, Agreement? Hardest, Share? MostMissed,
    ImmutableArray<ArchetypeCoverage> Covered, ImmutableArray<string> Untouched)
{
    public const int Fewest = 3;

    /// <param name="attempts">The transcripts that count.</param>
    /// <param name="personOf">One name for all identities of a person.</param>
    /// <param name="catalog">Which archetypes there are.</param>
    /// <returns>Null when fewer than three people practised.</returns>
    public static Team? Of(ImmutableArray<Attempt> attempts, Func<string, string> personOf, Catalog catalog)
    {
        // The demo's answers are nobody's: with two people beside it, its figures would tell about each of them.
        attempts = attempts.RemoveAll(attempt => attempt.Person == Demo.Nobody);
        var people = attempts.Where(attempt => attempt.Questions > 0).Select(attempt => personOf(attempt.Person)).Distinct().Count();
        if (people < Fewest)
            return null;
        (string Person, QuestionOutcome Outcome)[] firsts =
        [
            .. attempts.SelectMany(attempt => attempt.Outcomes, (attempt, outcome) => (Person: personOf(attempt.Person), Outcome: outcome))
                .OrderBy(row => row.Outcome.At).DistinctBy(row => (row.Person, row.Outcome.Prompt, row.Outcome.Key)),
        ];
        ImmutableArray<Agreement> agreements =
        [
            .. firsts.GroupBy(row => (row.Outcome.Prompt, row.Outcome.Key)).Where(same => same.Count() >= Fewest)
                .OrderBy(same => same.Key.Prompt, StringComparer.Ordinal).ThenBy(same => Place(same.Key.Key)).Select(same => Agree([.. same.Select(row => row.Outcome)])),
        ];
        return new(
            people, attempts.Count(attempt => attempt.FinishedAt is not null), agreements,
            agreements.Where(row => row.Right < row.People).OrderBy(row => (row.Right + 1.0) / (row.People + 2)).FirstOrDefault(),
            MostMissedOf(firsts), Coverage(attempts, personOf),
            [.. catalog.OwnIds.Except(attempts.Select(attempt => attempt.Archetype).OfType<string>())]);
    }

    // Fields are numbered in the order of the framework, rows in that of the design.
    static (int, int) Place(Key key) => ((int)key.Field, key.Row);

    static Agreement Agree(QuestionOutcome[] outcomes) => new(
        outcomes[0].Prompt, outcomes[0].Text, outcomes.Length,
        outcomes.GroupBy(outcome => outcome.Value).Max(same => same.Count()), outcomes.Count(outcome => outcome.IsRight));

    static Share? MostMissedOf((string Person, QuestionOutcome Outcome)[] firsts)
    {
        var told = firsts.Where(row => row.Outcome.Rule is not null).GroupBy(row => row.Outcome.Rule)
            .Where(same => same.Select(row => row.Person).Distinct().Count() >= Fewest).SelectMany(same => same).Select(row => row.Outcome);
        return Share.By(told, outcome => outcome.Rule?.ToString()) is [{ IsWeak: true } weakest, ..] ? weakest : null;
    }

    static ImmutableArray<ArchetypeCoverage> Coverage(ImmutableArray<Attempt> attempts, Func<string, string> personOf) =>
    [
        .. attempts.Where(attempt => attempt.Archetype is not null).GroupBy(attempt => attempt.Archetype!)
            .Select(same => new ArchetypeCoverage(same.Key, same.Count(), same.Select(attempt => personOf(attempt.Person)).Distinct().Count()))
            .Where(row => row.People >= Fewest).OrderBy(row => row.Archetype, StringComparer.Ordinal),
    ];
}
