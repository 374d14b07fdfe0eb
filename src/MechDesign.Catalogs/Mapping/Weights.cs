namespace MechDesign.Catalogs;

/// <summary>
/// What single words and pairs of words are worth, learnt from labelled wordings (tests/MechDesign.Mapper.Training) and
/// written as text: <c>catalogs/mapping/weights.tsv</c>, a feature a line and behind it one character for each archetype, in
/// the catalog's order. <c>O</c> is nothing, each step up the alphabet of ASCII a tenth more, each step down a tenth less.
/// </summary>
public sealed class Weights
{
    const char Nothing = 'O';
    const int Lowest = '!' - Nothing;
    const int Highest = '~' - Nothing;
    const float Step = 0.1f;

    readonly Dictionary<string, string> byFeature = new(StringComparer.Ordinal);

    /// <summary>The weights of a file's lines.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="lines">Its lines; # begins a comment.</param>
    /// <param name="archetypes">How many archetypes there are.</param>
    /// <exception cref="CatalogException">A line is not as it should be.</exception>
    public static Weights Read(string name, IEnumerable<string> lines, int archetypes)
    {
        var weights = new Weights();
        var problems = new List<FileProblem>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 1 || line.Length - tab - 1 != archetypes || line.AsSpan(tab + 1).ContainsAnyExceptInRange('!', '~'))
                problems.Add(new(name, new(new(number, 1), $"A line is a feature, a tab, and {archetypes} characters from ! to ~.")));
            else
                weights.byFeature[line[..tab]] = line[(tab + 1)..];
        }
        return problems.Count == 0 ? weights : throw new CatalogException(problems);
    }

    /// <summary>A feature's line of the file; null when it is worth nothing.</summary>
    public static string? Line(string feature, IReadOnlyList<double> weights)
    {
        var steps = weights.Select(weight => Math.Clamp((int)Math.Round(weight / Step), Lowest, Highest)).ToArray();
        return steps.All(step => step == 0) ? null : $"{feature}\t{string.Concat(steps.Select(step => (char)(Nothing + step)))}";
    }

    public bool Knows(string feature) => byFeature.ContainsKey(feature);

    /// <summary>What a known feature is worth to an archetype, by its place in the catalog.</summary>
    public double Of(string feature, int archetype) => (byFeature[feature][archetype] - Nothing) * Step;
}
