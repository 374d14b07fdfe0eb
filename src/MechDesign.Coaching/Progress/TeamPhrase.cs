using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>A team's figures as a reply.</summary>
public static class TeamPhrase
{
    public const string TooFew = "Team figures need at least three people who practised; until then they would tell who answered what.";

    public static Reply Of(Team team, Catalog catalog) => Reply.Of(
    [
        new Block.Heading("The team"),
        new Block.Facts(
        [
            ("People", Text($"{team.People}")),
            ("Interviews finished", Text($"{team.Interviews}")),
            ("Hardest question", team.Hardest is { } hardest ? Of(hardest, hardest.Prompt) : "none was missed"),
            ("Most-missed rule", team.MostMissed is { } missed ? Missed(missed) : "none was missed"),
        ]),
        .. team.Agreements.GroupBy(row => row.Prompt).Select(prompt => new Block.Table($"Agreement on {prompt.Key}", ["Question", "People", "Same answer", "Right first time"],
            [.. prompt.Select(row => (ImmutableArray<string>)[row.Text, Text($"{row.People}"), Text($"{row.Agreeing} of {row.People}"), Text($"{row.Right} of {row.People}")])])),
        .. team.Covered.IsEmpty ? Array.Empty<Block>() : [new Block.Table("Archetypes", ["Archetype", "Interviews", "People"],
            [.. team.Covered.Select(row => (ImmutableArray<string>)[ProgressPhrase.Named(row.Archetype, catalog), Text($"{row.Interviews}"), Text($"{row.People}")])])],
        new Block.Paragraph($"Not practised by anybody: {(team.Untouched.IsEmpty ? "none" : string.Join(", ", team.Untouched))}."),
        new Block.Paragraph("What fewer than three people answered or practised is left out.", Tone.Note),
    ]);

    /// <summary>A question of a prompt, and how many were right.</summary>
    internal static string Of(Agreement row, string prompt) => Text($"{row.Text} of {prompt}: {row.Right} of {row.People} right first time");

    /// <summary>A rule, what it concludes, and how many predicted it.</summary>
    internal static string Missed(Share rule) => $"{rule.Name} → {DecidingRule.Parse(rule.Name).Outcome ?? "nothing fits"}: {ProgressPhrase.Of(rule)} right first time";

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
