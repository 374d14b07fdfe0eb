using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>
/// A closed list of labels, both ways, in the framework's order. Matching is exact: <c>c1</c> is no
/// <see cref="Priority"/>. Aliases and numbers are the interview's business, never a design file's.
/// </summary>
public sealed class Vocabulary<T> where T : struct, Enum
{
    readonly FrozenDictionary<string, T> byLabel;

    public Vocabulary(string name, Func<T, string> label)
    {
        Name = name;
        Values = [.. Enum.GetValues<T>()];
        Labels = [.. Values.Select(label)];
        byLabel = Values.ToFrozenDictionary(label, StringComparer.Ordinal);
    }

    /// <summary>What the framework calls the list, such as "Write coordination scope".</summary>
    public string Name { get; }

    public ImmutableArray<T> Values { get; }

    public ImmutableArray<string> Labels { get; }

    /// <summary>The value with exactly this label, or null when the list has none.</summary>
    public T? Find(string label) => byLabel.TryGetValue(label, out var value) ? value : null;

    /// <summary>The value with exactly this label.</summary>
    /// <exception cref="FormatException">The list has no such label; the message names those it has.</exception>
    public T Parse(string label) => Find(label) ?? throw new FormatException(
        $"'{label}' is no {Name}. Write one of: {string.Join(" · ", Labels)}");
}
