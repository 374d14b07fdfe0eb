using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A topic as a page: entries with the same cells as one table, others one below the other.</summary>
public static class KnowledgePhrase
{
    public static Reply List(Catalog catalog) => Reply.Of(new Block.Table("Knowledge", ["Topic", "Title", "What it is"],
        [.. catalog.Topics.Select(topic => (ImmutableArray<string>)[topic.Id, topic.Title, topic.About])]));

    public static Reply Of(Topic topic) => new(
    [
        new Block.Heading(topic.Title),
        new Block.Paragraph(topic.About),
        .. topic.Entries.GroupBy(entry => entry.Group).SelectMany(group => Group(group.Key, [.. group])),
        new Block.Paragraph($"Source: {topic.Source}", Tone.Note),
    ]);

    /// <summary>Entries of several topics, each under its own.</summary>
    public static Reply Of(ImmutableArray<(Topic Topic, TopicEntry Entry)> found) => new(
        [.. found.GroupBy(pair => pair.Topic).SelectMany(same => (Block[])[new Block.Heading(same.Key.Title), .. same.SelectMany(pair => One(pair.Entry))])]);

    static IEnumerable<Block> Group(string? name, ImmutableArray<TopicEntry> entries)
    {
        if (IsTable(entries))
            return [Table(name ?? "", entries)];
        var heading = name is null ? Array.Empty<Block>() : [new Block.Heading(name)];
        return [.. heading, .. entries.SelectMany(One)];
    }

    static bool IsTable(ImmutableArray<TopicEntry> entries) => entries.Length > 1
        && entries.All(entry => entry.Facts.Count > 0 && entry.Points.Count == 0 && Names(entry).SequenceEqual(Names(entries[0])));

    static IEnumerable<string> Names(TopicEntry entry) => entry.Facts.Select(fact => fact.Name);

    static Block.Table Table(string title, ImmutableArray<TopicEntry> entries)
    {
        var (hasText, hasSee) = (entries.Any(entry => entry.Text is not null), entries.Any(entry => entry.See.Count > 0));
        return new(title, [.. Columns()], [.. entries.Select(entry => (ImmutableArray<string>)[.. Cells(entry)])]);

        IEnumerable<string> Columns() => ["Name", .. Names(entries[0]), .. hasText ? ["Note"] : Array.Empty<string>(), .. hasSee ? ["See"] : Array.Empty<string>()];

        IEnumerable<string> Cells(TopicEntry entry) =>
        [
            entry.Title, .. entry.Facts.Select(fact => fact.Text),
            .. hasText ? [entry.Text ?? "–"] : Array.Empty<string>(), .. hasSee ? [See(entry.See)] : Array.Empty<string>(),
        ];
    }

    static IEnumerable<Block> One(TopicEntry entry)
    {
        // A plan may say "as time allows" in the place of minutes.
        var title = entry.Minutes is { } minutes ? $"{entry.Title} ({minutes}{(char.IsAsciiDigit(minutes[^1]) ? " min" : "")})" : entry.Title;
        yield return new Block.Paragraph(entry.Text is { } text ? $"{title}{(EndsSentence(title) ? "" : ":")} {text}" : title);
        if (entry.Points.Count > 0)
            yield return new Block.Bullets([.. entry.Points]);
        if (entry.Facts.Count > 0 || entry.See.Count > 0)
            yield return new Block.Facts([.. entry.Facts.Select(fact => (fact.Name, fact.Text)), .. entry.See.Count > 0 ? [("See", See(entry.See))] : Array.Empty<(string, string)>()]);
    }

    static bool EndsSentence(string title) => title[^1] is '.' or '?' or '!' or ':' or '"';

    static string See(Rows<string> see) => see.Count == 0 ? "–" : string.Join(", ", see);
}
