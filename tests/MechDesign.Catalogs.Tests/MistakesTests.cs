using System.Text;

namespace MechDesign.Catalogs.Tests;

/// <summary>Files full of mistakes: every one is told at once, in the order of the text, with its line and column.</summary>
public sealed class MistakesTests
{
    [Fact]
    public void Every_mistake_of_a_yaml_file_is_told_at_once() => Golden.Check(Told("mistakes.yaml"));

    [Fact]
    public void Every_mistake_about_paths_in_yaml_is_told_at_once() => Golden.Check(Told("mistakes-of-paths.yaml"));

    [Fact]
    public void Every_mistake_of_a_json_file_is_told_at_once() => Golden.Check(Told("mistakes.json"));

    [Fact]
    public void Every_mistake_about_paths_in_json_is_told_at_once() => Golden.Check(Told("mistakes-of-paths.json"));

    // The text itself beside what is said of it, so that the golden can be judged without counting columns.
    static string Told(string file)
    {
        var text = Text.Data(file);
        var lines = text.Split('\n');
        var told = new StringBuilder();
        var problems = new Problems();
        Assert.Null(DesignReader.Read(Encoding.UTF8.GetBytes(text), file.EndsWith(".json", StringComparison.Ordinal), problems));
        foreach (var (at, message) in problems.InOrder)
        {
            var rest = lines[at.Line - 1][(at.Column - 1)..];
            told.Append(at).Append(": ").Append(message).Append("\n    at ").Append(rest.Length <= 30 ? rest : rest[..30]).Append('\n');
        }
        return told.ToString();
    }
}
