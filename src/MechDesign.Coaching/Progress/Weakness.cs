using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>An archetype or a rule that was missed, and which prompts practise it.</summary>
/// <param name="Share">How much of it was right first time.</param>
/// <param name="IsArchetype">Whether it is an archetype; else a rule.</param>
/// <param name="Label">The archetype's id, or what the rule concludes.</param>
public sealed record Weakness(Share Share, bool IsArchetype, string Label)
{
    /// <summary>Every weakness, the weakest first.</summary>
    public static ImmutableArray<Weakness> All(Progress progress) =>
    [
        .. progress.Archetypes.Select(share => new Weakness(share, true, share.Name)).Concat(Rules(progress))
            .Where(weakness => weakness.Share.IsWeak).OrderBy(weakness => weakness.Share.Expected).ThenBy(weakness => weakness.Share.Name, StringComparer.Ordinal),
    ];

    /// <summary>Whether a prompt's reference comes to it.</summary>
    public bool IsPractisedBy(Prompt prompt, Catalog catalog) => new PromptFilter(
        null, IsArchetype ? Label : null, null, IsArchetype ? null : Label).Fits(prompt, catalog);

    // A rule that says that nothing fits is practised nowhere.
    static IEnumerable<Weakness> Rules(Progress progress) =>
        from share in progress.Rules
        let outcome = DecidingRule.Parse(share.Name).Outcome
        where outcome is not null
        select new Weakness(share, false, outcome);
}
