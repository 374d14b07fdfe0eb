using System.Text.RegularExpressions;

namespace MechDesign.EndToEnd;

/// <summary>What holds for every file of the source.</summary>
public partial class SourceTests
{
    const int MostLines = 400;

    static readonly string[] forbidden = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor", "Impl"];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        Assert.All(Sources(), source => Assert.True(File.ReadLines(source).Count() <= MostLines, $"{source} has over {MostLines} lines"));

    [Fact]
    public void Nobody_looks_at_the_wall_clock() => NobodyWrites(WallClock());

    [Fact]
    public void Nobody_sleeps() => NobodyWrites(Sleep());

    [Fact]
    public void No_type_is_named_after_what_it_is_not() => Assert.All(Assemblies.Ours, assembly => Assert.All(
        Assemblies.TypesOf(assembly), type => Assert.DoesNotContain(forbidden, word => type.EndsWith(word, StringComparison.Ordinal))));

    static void NobodyWrites(Regex forbidden) => Assert.All(
        Sources(), source => Assert.False(forbidden.IsMatch(File.ReadAllText(source)), $"{source} writes {forbidden.Match(File.ReadAllText(source))}"));

    static string[] Sources()
    {
        var separator = Path.DirectorySeparatorChar;
        var sources = Directory.GetFiles(Repository.Folder("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{separator}obj{separator}", StringComparison.Ordinal) && !file.Contains($"{separator}bin{separator}", StringComparison.Ordinal)).ToArray();
        Assert.True(sources.Length > 100);
        return sources;
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex WallClock();

    // A wait by the clock that is passed in is no sleep: a test moves that clock.
    [GeneratedRegex(@"\bThread\.Sleep\b|\bTask\.Delay\b(?!.*\bclock\b)")]
    private static partial Regex Sleep();
}
