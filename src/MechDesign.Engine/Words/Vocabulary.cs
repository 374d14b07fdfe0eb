using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MechDesign.Engine;

/// <summary>
/// A closed list of labels, both ways, in the framework's order. Matching is exact: <c>c1</c> is no
/// <see cref="Priority"/>. Aliases and numbers are the interview's business, never a design file's.
/// </summary>
public sealed class Vocabulary<T> where T : struct, Enum
{
    // By place and not by value, and loops instead of LINQ: some forty lists are made at start, and whatever is generic in T
    // is compiled anew for each of them (9 ms a list with a frozen dictionary, under 1 ms like this).
    readonly Dictionary<string, int> placeOf = new(StringComparer.Ordinal);

    public Vocabulary(string name, Func<T, string> label)
    {
        Name = name;
        var values = Enum.GetValues<T>();
        var labels = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            labels[i] = label(values[i]);
            placeOf.Add(labels[i], i);
        }
        Values = ImmutableCollectionsMarshal.AsImmutableArray(values);
        Labels = ImmutableCollectionsMarshal.AsImmutableArray(labels);
    }

    /// <summary>What the framework calls the list, such as "Write coordination scope".</summary>
    public string Name { get; }

    public ImmutableArray<T> Values { get; }

    public ImmutableArray<string> Labels { get; }

    /// <summary>The value with exactly this label, or null when the list has none.</summary>
    public T? Find(string label) => placeOf.TryGetValue(label, out var place) ? Values[place] : null;

    /// <summary>The value with exactly this label.</summary>
    /// <exception cref="FormatException">The list has no such label; the message names those it has.</exception>
    public T Parse(string label) => Find(label) ?? throw new FormatException(
        $"'{label}' is no {Name}. Write one of: {string.Join(" · ", Labels)}");
}
