using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary><c>check</c>: catalogs and prompts are whole and true, or every problem is told with its place.</summary>
public class CheckTests : DataFolder
{
    [Fact]
    public async Task The_program_s_own_catalogs_and_prompts_have_no_problems()
    {
        Assert.Equal("No problems.\n", (await Bot.RunAsync("check")).Is(0).Out);
        Assert.Equal("", (await Bot.RunAsync("check", "--json")).Is(0).Out);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_once_with_file_line_and_column()
    {
        Break();
        var ran = (await Bot.RunAsync("check", "--catalogs", Data)).Is(1);
        Assert.Equal("", ran.Out);
        Assert.Equal(
            [
                "archetypes/I99.yaml(1,1): no archetype of archetypes.yaml has its card here.",
                "mapping/names.tsv(1,1): A line is phrase, archetype and weight with tabs between them.",
                "systems.yaml(6,23): 'I70' is no archetype.",
            ],
            ran.ErrLines);
    }

    [Fact]
    public async Task In_JSON_a_problem_is_a_line_on_standard_output()
    {
        Break();
        var ran = (await Bot.RunAsync("check", "--catalogs", Data, "--json")).Is(1);
        Assert.Equal("", ran.Err);
        Assert.Equal(
            """{"file":"systems.yaml","line":6,"column":23,"message":"'I70' is no archetype."}""", ran.OutLines[^1]);
        Assert.All(ran.OutLines, line => Assert.Equal(["file", "line", "column", "message"], JsonDocument.Parse(line).RootElement.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public async Task A_prompt_may_be_checked_alone()
    {
        Assert.Equal("No problems.\n", (await Bot.RunAsync("check", Repository.Folder("prompts", "auction.yaml"))).Is(0).Out);
        var file = Write("bad.yaml", "id: bad\ntitel: Bad\n");
        var ran = (await Bot.RunAsync("check", file)).Is(1);
        Assert.Contains(ran.ErrLines, line => line.StartsWith($"{file}(2,1): 'titel' is no key here.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_prompt_that_is_not_there_and_a_folder_without_catalogs_are_sentences()
    {
        Assert.Single((await Bot.RunAsync("check", Path.Combine(Data, "nowhere.yaml"))).Is(1).ErrLines);
        var ran = (await Bot.RunAsync("check", "--catalogs", Path.Combine(Data, "nowhere"))).Is(1);
        Assert.All(ran.ErrLines, line => Assert.Matches(@"^\S+\(1,1\): this (file|folder) is missing from ", line));
    }

    void Break()
    {
        var real = Repository.Folder("catalogs");
        foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Data, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Write(Path.Combine("archetypes", "I99.yaml"), "id: I99\n");
        Write(Path.Combine("mapping", "names.tsv"), "a line without tabs\n");
        Write("systems.yaml", File.ReadAllText(Path.Combine(real, "systems.yaml")).Replace("archetypes: [I16, I07]", "archetypes: [I16, I70]", StringComparison.Ordinal));
    }
}
