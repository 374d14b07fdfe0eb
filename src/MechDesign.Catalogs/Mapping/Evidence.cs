namespace MechDesign.Catalogs;

/// <summary>What speaks for each archetype in one text, and which words say so.</summary>
public sealed class Evidence(int archetypes)
{
    readonly List<(string Words, int Archetype, double Weight)> said = [];

    /// <summary>The sum for each archetype.</summary>
    public double[] Scores { get; } = new double[archetypes];

    public void Add(string words, int archetype, double weight)
    {
        Scores[archetype] += weight;
        said.Add((words, archetype, weight));
    }

    /// <summary>The words that spoke loudest for an archetype, each once.</summary>
    public IEnumerable<string> For(int archetype) => said
        .Where(each => each.Archetype == archetype && each.Weight > 0)
        .GroupBy(each => each.Words).OrderByDescending(same => same.Sum(each => each.Weight))
        .Select(same => same.Key);
}
