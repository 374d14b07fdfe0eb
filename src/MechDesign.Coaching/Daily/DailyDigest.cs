using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>A week of a channel: counts, team figures under the rule of three (session.md §5), and the names of who chose to be named.</summary>
/// <param name="From">The Monday.</param>
/// <param name="Posts">Prompts that were posted.</param>
/// <param name="Begun">Interviews begun from them.</param>
/// <param name="Finished">How many of those were finished.</param>
/// <param name="People">By how many people.</param>
/// <param name="Hardest">The hardest question in words; null when none was missed, or too few practised to say.</param>
/// <param name="MostMissed">The most-missed rule in words; null likewise.</param>
/// <param name="Named">Who finished one and chose to be named, as channel:id.</param>
public sealed record DailyDigest(DateOnly From, int Posts, int Begun, int Finished, int People, string? Hardest, string? MostMissed, ImmutableArray<string> Named)
{
    public DateOnly To => From.AddDays(6);

    /// <summary>Whether enough people practised for more than counts.</summary>
    public bool HasFigures => People >= Team.Fewest;

    public static DailyDigest Of(
        DateOnly from, int posts, ImmutableArray<Attempt> attempts, Func<string, string> personOf, ImmutableArray<string> named, Catalog catalog, PromptLibrary prompts)
    {
        var team = Team.Of(attempts, personOf, catalog);
        return new(
            from, posts, attempts.Length, attempts.Count(attempt => attempt.FinishedAt is not null),
            attempts.Where(attempt => attempt.Questions > 0).Select(attempt => personOf(attempt.Person)).Distinct().Count(),
            team?.Hardest is { } hardest ? TeamPhrase.Of(hardest, prompts.Find(hardest.Prompt)?.Title ?? hardest.Prompt) : null,
            team?.MostMissed is { } missed ? TeamPhrase.Missed(missed) : null, named);
    }
}
