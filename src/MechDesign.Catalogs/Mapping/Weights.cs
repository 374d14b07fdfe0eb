using System.Globalization;

namespace MechDesign.Catalogs;

/// <summary>
/// What single words and pairs of words are worth, learnt from labelled wordings (tests/MechDesign.Mapper.Training) and
/// written as text: <c>catalogs/mapping/weights.tsv</c>, a feature a line and behind it archetypes with their weights.
/// </summary>
public sealed class Weights
{
    readonly Dictionary<string, (int Archetype, float Weight)[]> byFeature = new(StringComparer.Ordinal);

    /// <exception cref="CatalogException">A line is not as it should be.</exception>
    public static Weights Read(string name, IEnumerable<string> lines, IReadOnlyList<string> archetypes)
    {
        var weights = new Weights();
        var index = archetypes.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            try
            {
                weights.byFeature[cells[0]] = [.. cells[1..].Select(cell => Parse(cell, index))];
            }
            catch (FormatException error)
            {
                throw new CatalogException($"{name}({number},1): {error.Message}", error);
            }
        }
        return weights;
    }

    public IReadOnlyList<(int Archetype, float Weight)> Of(string feature) => byFeature.GetValueOrDefault(feature, []);

    static (int, float) Parse(string cell, Dictionary<string, int> index) =>
        cell.Split(' ') is [var id, var number] && index.TryGetValue(id, out var archetype)
            && float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? (archetype, weight)
            : throw new FormatException($"'{cell}' is no archetype with its weight, such as I02 1.5.");
}
