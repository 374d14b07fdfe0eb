using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Reads answer keys of a prompt's own design: <c>{context.topology: multi-service}</c>.</summary>
sealed class KeyReader(Design design)
{
    /// <summary>A mapping of keys to labels.</summary>
    public Rows<AnswerChange> Changes(MapReader row, string name)
    {
        if (row.Map(name) is not { } map)
            return [];
        var changes = new List<AnswerChange>();
        foreach (var entry in map.Entries)
        {
            if (Find(map, entry.At, entry.Key) is { } key && Label(map, entry, key) is { } label)
                changes.Add(new(key, label));
        }
        return changes.ToRows();
    }

    /// <summary>A mapping of keys to texts.</summary>
    public Rows<Hint> Hints(MapReader map)
    {
        var hints = new List<Hint>();
        foreach (var entry in map.Entries)
        {
            if (Find(map, entry.At, entry.Key) is { } key && map.TextOf(entry) is { } text)
                hints.Add(new(key, text));
        }
        return hints.ToRows();
    }

    public Rows<Key> List(MapReader map, string name)
    {
        var keys = new List<Key>();
        foreach (var item in map.Items(name))
        {
            if (item is Node.Scalar { Text: { } text } && Find(map, item.At, text.Trim()) is { } key)
                keys.Add(key);
        }
        return keys.ToRows();
    }

    Key? Find(MapReader map, Mark at, string text)
    {
        map.Find(text);
        if (design.Parse(text) is { } key)
            return key;
        map.Problems.Add(at, $"'{text}' is no key of this design, such as requirement.1.operation, context.topology or P1.routing.");
        return null;
    }

    // A set is written as one text with commas.
    string? Label(MapReader map, Node.Entry entry, Key key)
    {
        if (map.TextOf(entry) is not { } text)
            return null;
        var isSoft = key is { Field: Field.Tier, Row: 0 };
        var labels = isSoft ? [.. Enumerable.Range(1, design.Invariants.Count).Select(Ids.Invariant), "none"] : Keys.Of(key.Field).Labels;
        string[] parts = isSoft || key.Field is Field.Companions ? text.Split(',', StringSplitOptions.TrimEntries) : [text];
        if (labels.IsEmpty || parts.All(labels.Contains))
            return text;
        map.Problems.Add(entry.Value.At, $"'{text}' is no answer to {entry.Key}. Write one of: {string.Join(" · ", labels)}");
        return null;
    }
}
