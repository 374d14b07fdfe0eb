namespace MechDesign.Catalogs;

/// <summary>
/// A YAML file with its places, for what is wrong with its meaning: readers turn a file into records without places, and
/// only a file that has a problem is read a second time to find where.
/// </summary>
public sealed class SourceFile(string name, Func<byte[]> read)
{
    readonly Lazy<Node?> root = new(() => SourceText.Read(read(), json: false, new()));

    public static SourceFile At(string directory, string name) => new(name, () => File.ReadAllBytes(Path.Combine(directory, name)));

    /// <summary>A problem at a place; <paramref name="path"/> is keys and row numbers from 0, and its deepest part that is there counts.</summary>
    public FileProblem Problem(string message, params ReadOnlySpan<object> path) => new(name, new(Find(path), message));

    Mark Find(ReadOnlySpan<object> path)
    {
        var (node, at) = (root.Value, Mark.Start);
        foreach (var step in path)
        {
            switch (step, node)
            {
                case (string key, Node.Map map) when Entry(map, key) is { } entry:
                    (node, at) = (entry.Value, entry.At);
                    break;
                case (int index, Node.List list) when index < list.Items.Count:
                    node = list.Items[index];
                    at = node.At;
                    break;
                default:
                    return at;
            }
        }
        return node is Node.Scalar ? node.At : at;
    }

    static Node.Entry? Entry(Node.Map map, string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }
        return null;
    }
}
