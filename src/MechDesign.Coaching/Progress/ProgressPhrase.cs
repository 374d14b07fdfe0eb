using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>A person's progress, cards and next prompt as replies.</summary>
public static class ProgressPhrase
{
    const int MostRows = 8;

    static Reply Nothing => Reply.Of(new Block.Paragraph("Nothing practised yet."));

    public static Reply Of(Progress progress, Catalog catalog) => progress.Volume.Begun == 0
        ? Nothing
        : Figures(progress, catalog).And(Reply.Of(new Block.Paragraph(progress.Due.Count() is var due and > 0
            ? $"{"missed decision".ToQuantity(due)} {(due == 1 ? "is" : "are")} due."
            : progress.Cards.IsEmpty ? "No decision was missed." : $"No missed decision is due before {Text($"{progress.Cards[0].Due:yyyy-MM-dd}")}.", Tone.Note)));

    /// <summary>The same with every decision that is due, for a channel that has no other place for them.</summary>
    internal static Reply WithDue(Progress progress, Catalog catalog) => progress.Volume.Begun == 0 ? Nothing : Figures(progress, catalog).And(Due(progress));

    static Reply Figures(Progress progress, Catalog catalog) => Reply.Of(
        [
            new Block.Heading("Your progress"),
            new Block.Facts(
            [
                ("Interviews", Text($"{progress.Volume.Finished} finished of {progress.Volume.Begun} begun")),
                ("Questions", Text($"{progress.Volume.Questions}")),
                ("Time", "minute".ToQuantity(progress.Volume.Minutes)),
                ("Days in a row", Text($"{progress.Streak.Current}, at most {progress.Streak.Longest}; days are counted in {progress.Zone}")),
                ("Right first time", Of(progress.Total)),
            ]),
            .. Table("Weakest decisions", "Decision", progress.Fields, share => share.Name),
            .. Table("Weakest rules", "Rule", progress.Rules, share => $"{share.Name} → {DecidingRule.Parse(share.Name).Outcome ?? "nothing fits"}"),
            .. Table("Weakest archetypes", "Archetype", progress.Archetypes, share => Named(share.Name, catalog)),
        ]);

    public static Reply Due(Progress progress)
    {
        Card[] due = [.. progress.Due];
        if (due.Length == 0)
        {
            return Reply.Of(new Block.Paragraph(progress.Cards.IsEmpty
                ? "Nothing is due: no decision was missed yet."
                : Text($"Nothing is due today. The next is {progress.Cards[0].Text} of {progress.Cards[0].Prompt}, on {progress.Cards[0].Due:yyyy-MM-dd}.")));
        }
        return Reply.Of(new Block.Table(Text($"Due on {progress.Today:yyyy-MM-dd} ({progress.Zone})"), ["Prompt", "Decision", "Due since", "Missed", "Last missed"],
        [
            .. due.Select(card => (ImmutableArray<string>)
                [card.Prompt, card.Text, Text($"{card.Due:yyyy-MM-dd}"), "time".ToQuantity(card.Misses), Text($"{card.LastMissed:yyyy-MM-dd}")]),
        ]));
    }

    public static Reply Next(Suggestion suggestion) => Reply.Of(
        new Block.Heading(suggestion.Title),
        new Block.Paragraph(suggestion.Because),
        new Block.Facts([("Begin", $"mechdesign practice {suggestion.Prompt} --depth {suggestion.Depth.Label}")]));

    internal static string Of(Share share) => share.Asked == 0 ? "nothing answered" : Text($"{share.Right} of {share.Asked} ({share.Right * 100 / share.Asked} %)");

    internal static string Named(string archetype, Catalog catalog) => catalog.Archetype(archetype) is { } known ? $"{known.Id} {known.Name}" : archetype;

    static IEnumerable<Block> Table(string title, string column, ImmutableArray<Share> shares, Func<Share, string> name)
    {
        var weak = shares.Where(share => share.IsWeak).Take(MostRows).Select(share => (ImmutableArray<string>)[name(share), Of(share)]).ToImmutableArray();
        return weak.IsEmpty ? [] : [new Block.Table(title, [column, "Right first time"], weak)];
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
