using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Finds a topic of the knowledge base, or single entries of several, by name, alias or words in their text.</summary>
public sealed class KnowledgeSearch(Catalog catalog)
{
    readonly Lazy<Completion> completion = new(() => new(Terms.Topics(catalog)));

    /// <summary>What was asked for; null when nothing holds the words.</summary>
    public Reply? Find(string words)
    {
        var wanted = words.Trim();
        if (TopicNamed(wanted) is { } topic)
            return KnowledgePhrase.Of(topic);
        if (EntriesNamed(wanted) is { IsEmpty: false } named)
            return KnowledgePhrase.Of(named);
        if (completion.Value.Only(wanted) is { } term && (TopicNamed(term.Leads) is not null || !EntriesNamed(term.Leads).IsEmpty))
            return Find(term.Leads);
        return Holding(wanted) is { IsEmpty: false } holding ? KnowledgePhrase.Of(holding) : null;
    }

    /// <summary>Topics and entries to choose from, the nearest first, at most ten.</summary>
    public IReadOnlyList<string> Near(string words) => [.. completion.Value.Of(words, 10).Select(term => term.Shown)];

    Topic? TopicNamed(string words) => catalog.Topic(words)
        ?? catalog.Topics.FirstOrDefault(topic => Is(topic.Title, words) || topic.Aliases.Any(alias => Is(alias, words)));

    ImmutableArray<(Topic, TopicEntry)> EntriesNamed(string words) => Entries(entry => Is(entry.Title, words) || entry.Aliases.Any(alias => Is(alias, words)));

    /// <summary>Entries with every word somewhere in them.</summary>
    ImmutableArray<(Topic, TopicEntry)> Holding(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? [] : Entries(entry => parts.All(part => AllText(entry).Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    ImmutableArray<(Topic, TopicEntry)> Entries(Func<TopicEntry, bool> fits) =>
        [.. catalog.Topics.SelectMany(topic => topic.Entries.Where(fits).Select(entry => (topic, entry))).Take(Completion.Most)];

    static string AllText(TopicEntry entry) =>
        string.Join('\n', [entry.Title, entry.Text ?? "", .. entry.Points, .. entry.Facts.Select(fact => fact.Text), .. entry.Aliases]);

    static bool Is(string known, string words) => known.Equals(words, StringComparison.OrdinalIgnoreCase);
}
