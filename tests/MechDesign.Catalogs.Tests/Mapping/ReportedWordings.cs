using System.Text.Json;

namespace MechDesign.Catalogs.Tests.Mapping;

/// <summary>A labelled wording that nothing was tuned on, and what the mapper says to it.</summary>
sealed record ReportedWording(string Kind, string Text, string Label, string[] Also, MapResult Result)
{
    public bool First => Result.Dominant == Label;

    public bool Accepted => First || Also.Contains(Result.Dominant);

    public bool WithinThree => Result.Top.Contains(Label);
}

/// <summary>tests/Wordings/report-*.jsonl, all files together, each mapped once.</summary>
static class ReportedWordings
{
    static readonly Catalog catalog = new(Path.Combine(Repository.Root, "catalogs"));

    public static IReadOnlyList<ReportedWording> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Wordings"), "report-*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Read)];

    static ReportedWording Read(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        var text = root.GetProperty("text").GetString()!;
        return new(
            root.GetProperty("kind").GetString()!, text, root.GetProperty("label").GetString()!,
            [.. root.GetProperty("also").EnumerateArray().Select(also => also.GetString()!)], catalog.Mapper.Map(text));
    }
}
