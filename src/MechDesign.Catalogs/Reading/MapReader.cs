using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>
/// Reads the keys of one mapping, strictly: whatever is asked for and wrong becomes a problem, and whatever was never
/// asked for is an unknown key. Readers go on after a problem, so that a file shows all of them at once.
/// </summary>
public sealed class MapReader(Node.Map map, Problems problems)
{
    readonly HashSet<string> asked = [];
    readonly HashSet<string> strangers = [];

    public Mark At => map.At;

    public Problems Problems { get; } = problems;

    /// <summary>The keys that stand here.</summary>
    public IEnumerable<Node.Entry> Entries => map.Entries;

    /// <summary>The mapping a file is, or null and a problem.</summary>
    public static MapReader? Root(Node? node, Problems problems)
    {
        if (node is Node.Map map)
            return new(map, problems);
        if (node is not null)
            problems.Add(node.At, $"A file is a mapping of keys to values, not {node.Kind}.");
        return null;
    }

    public Node.Entry? Find(string key)
    {
        asked.Add(key);
        return Entry(key);
    }

    /// <summary>What must not stand here and is refused by whoever asks; its key is none of those to write.</summary>
    public Node.Entry? Stranger(string key)
    {
        strangers.Add(key);
        return Entry(key);
    }

    Node.Entry? Entry(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }
        return null;
    }

    /// <summary>A text, trimmed; null when absent or empty.</summary>
    public string? Text(string key) => Find(key) is { } entry ? TextOf(entry) : null;

    public string? TextOf(Node.Entry entry)
    {
        if (entry.Value is Node.Scalar { Text: { } text })
            return text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
        Problems.Add(entry.Value.At, $"'{entry.Key}' is a text{(entry.Value is Node.Scalar ? " in quotes" : "")}, not {entry.Value.Kind}.");
        return null;
    }

    /// <summary>A text that must be there; "" and a problem when it is not.</summary>
    public string Required(string key)
    {
        var text = Text(key);
        if (text is null && (Find(key) is not { } entry || entry.Value is Node.Scalar { Text: not null }))
            Problems.Add(Find(key)?.Value.At ?? At, $"'{key}' is missing here; a row needs its name.");
        return text ?? "";
    }

    /// <summary>A label of a closed list; null when absent.</summary>
    public T? Word<T>(string key, Vocabulary<T> words) where T : struct, Enum
    {
        if (Find(key) is not { } entry)
            return null;
        if (entry.Value is Node.Scalar { Text: { } text })
            return Label(entry.Value.At, text.Trim(), words);
        Problems.Add(entry.Value.At, $"'{entry.Key}' is one of {string.Join(" · ", words.Labels)}, as text, not {entry.Value.Kind}.");
        return null;
    }

    public T? Label<T>(Mark at, string text, Vocabulary<T> words) where T : struct, Enum
    {
        if (words.Find(text) is { } value)
            return value;
        Problems.Add(at, $"'{Problems.Shorten(text)}' is no {words.Name}. Write one of: {string.Join(" · ", words.Labels)}");
        return null;
    }

    /// <summary>The mapping at a key; null when absent.</summary>
    public MapReader? Map(string key) => Find(key) is { } entry ? MapOf(entry) : null;

    public MapReader? MapOf(Node.Entry entry)
    {
        if (entry.Value is Node.Map inner)
            return new(inner, Problems);
        Problems.Add(entry.Value.At, $"'{Problems.Shorten(entry.Key)}' is a mapping of keys to values, not {entry.Value.Kind}.");
        return null;
    }

    /// <summary>The nodes of the list at a key; none when absent.</summary>
    public IReadOnlyList<Node> Items(string key)
    {
        if (Find(key) is not { } entry)
            return [];
        if (entry.Value is Node.List list)
            return list.Items;
        Problems.Add(entry.Value.At, $"'{key}' is a list, not {entry.Value.Kind}.");
        return [];
    }

    /// <summary>The rows of a list of mappings; each is read to its end, unknown keys included.</summary>
    public Rows<T> Rows<T>(string key, Func<MapReader, T?> read) where T : class
    {
        var rows = new List<T>();
        foreach (var item in Items(key))
        {
            if (item is not Node.Map inner)
            {
                Problems.Add(item.At, $"A row of '{key}' is a mapping of keys to values, not {item.Kind}.");
                continue;
            }
            var reader = new MapReader(inner, Problems);
            if (read(reader) is { } row)
                rows.Add(row);
            reader.Finish();
        }
        return rows.ToRows();
    }

    /// <summary>A list of labels of a closed list.</summary>
    public Rows<T> Labels<T>(string key, Vocabulary<T> words) where T : struct, Enum
    {
        var labels = new List<T>();
        foreach (var item in Items(key))
        {
            if (item is not Node.Scalar { Text: { } text })
                Problems.Add(item.At, $"An item of '{key}' is a text, not {item.Kind}.");
            else if (Label(item.At, text.Trim(), words) is { } label)
                labels.Add(label);
        }
        return labels.ToRows();
    }

    /// <summary>A list of texts.</summary>
    public Rows<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is Node.Scalar { Text: { } text })
                texts.Add(text.Trim());
            else
                Problems.Add(item.At, $"An item of '{key}' is a text, not {item.Kind}.");
        }
        return texts.ToRows();
    }

    /// <summary>Reports the keys nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries)
        {
            if (!asked.Contains(entry.Key) && !strangers.Contains(entry.Key))
                Problems.Add(entry.At, $"'{Problems.Shorten(entry.Key)}' is no key here. Keys: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
        }
    }
}
