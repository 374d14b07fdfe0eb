using System.Text.Json;
using MechDesign.Catalogs;

namespace MechDesign.Mapper.Training;

/// <summary>A labelled wording: what somebody might type, and the archetype it is about.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Label">The archetype.</param>
/// <param name="Also">Others that an expert would accept.</param>
/// <param name="Kind">paraphrase, name, typo, symptom, misleading, long, question or brief.</param>
sealed record Wording(string Text, string Label, string[] Also, string Kind)
{
    /// <summary>A prompt's brief is a wording too: whoever pastes it must be led to its own archetype.</summary>
    public static Wording Of(Prompt prompt, Catalog catalog) =>
        new(prompt.Brief, catalog.Archetype(prompt.Design.Archetypes!.Dominant!)!.CardId, [], "brief");

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
