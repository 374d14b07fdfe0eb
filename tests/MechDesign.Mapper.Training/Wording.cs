using System.Text.Json;

namespace MechDesign.Mapper.Training;

/// <summary>A labelled wording: what somebody might type, and the archetype it is about.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Label">The archetype.</param>
/// <param name="Also">Others that an expert would accept.</param>
/// <param name="Kind">paraphrase, name, typo, symptom, misleading, long or question.</param>
sealed record Wording(string Text, string Label, string[] Also, string Kind)
{
    public static IEnumerable<Wording> Read(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(Parse);

    static Wording Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("text").GetString()!, root.GetProperty("label").GetString()!,
            [.. root.GetProperty("also").EnumerateArray().Select(also => also.GetString()!)], root.GetProperty("kind").GetString()!);
    }
}
