using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary>An interview that leaves the program and comes back.</summary>
public class ExportTests : DataFolder
{
    [Theory]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task An_exported_interview_is_imported_as_it_was(string form)
    {
        var id = await PractiseAsync();
        var stored = await File.ReadAllTextAsync(Path.Combine(Data, "transcripts", $"{id}.jsonl"));
        var file = Path.Combine(Data, "exported");
        Assert.Equal($"Online auction: written to {file}.\n", (await RunAsync("export", id, "--as", form, "--to", file)).Is(0).Out.ReplaceLineEndings(" ").Trim().Replace("  ", " ", StringComparison.Ordinal) + "\n");
        Assert.Equal(await File.ReadAllTextAsync(file), (await RunAsync("export", id, "--as", form)).Is(0).Out);
        (await RunAsync("transcripts", "delete", id)).Is(0);
        Assert.Contains("is imported. Its events give the very worksheets", (await RunAsync("import", file)).Is(0).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(stored, await File.ReadAllTextAsync(Path.Combine(Data, "transcripts", $"{id}.jsonl")));
        Assert.Contains("was here already, just so.", (await RunAsync("import", file)).Is(0).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_interview_goes_on_after_its_import()
    {
        (await TypeAsync("A04\n", "practice", "auction", "--depth", "drill")).Is(0);
        var id = TheId;
        var file = Write("half.md", (await RunAsync("export", id)).Is(0).Out);
        (await RunAsync("transcripts", "delete", id)).Is(0);
        Assert.Contains("It is not finished; 'resume' goes on with it.", (await RunAsync("import", file)).Is(0).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("[candidate.Auction.evolution]", (await TypeAsync("", "resume")).Is(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_design_file_derives_to_what_the_interview_came_to()
    {
        var id = await PractiseAsync();
        var design = Write("design.yaml", (await RunAsync("export", id, "--as", "design")).Is(0).Out);
        var (review, derived) = ((await RunAsync("review", id, "--json")).Is(0).Out, (await Bot.RunAsync("derive", design, "--json")).Is(0).Out);
        // A review has a score besides.
        Assert.StartsWith(derived.TrimEnd()[..^1] + ",\"score\":", review, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_edited_is_refused_and_nothing_is_imported()
    {
        var id = await PractiseAsync();
        var file = Write("edited.md", (await RunAsync("export", id)).Is(0).Out.Replace("\"value\":\"any writer\"", "\"value\":\"one writer\"", StringComparison.Ordinal));
        (await RunAsync("transcripts", "delete", id)).Is(0);
        (await RunAsync("import", file)).Refuses(1, $"{file}: it was edited after it was exported: what happened in it no longer matches its seal. Nothing was imported.");
        Assert.Empty(Directory.GetFiles(Path.Combine(Data, "transcripts"), "*.jsonl"));
    }

    [Fact]
    public async Task What_is_no_export_or_not_there_is_a_sentence()
    {
        var file = Write("stock.yaml", Designs.Stock);
        (await RunAsync("import", file)).Refuses(1, $"{file}: there is no transcript in it. 'export ID --as markdown' or 'json' writes one. Nothing was imported.");
        (await RunAsync("import", "nowhere.md")).Refuses(1, "nowhere.md: there is no such file.");
        (await RunAsync("export", "nobody-s")).Refuses(1, "There is no transcript 'nobody-s'. 'mechdesign transcripts' lists them.");
        (await RunAsync("export", "nobody-s", "--as", "paper")).Is(2);
    }

    [Fact]
    public async Task A_file_that_is_there_stays()
    {
        var id = await PractiseAsync();
        var file = Write("mine.md", "my notes\n");
        (await RunAsync("export", id, "--to", file)).Refuses(1, $"{file} is there already and was left as it is. Name another file.");
        (await RunAsync("review", id, "--picture", file)).Refuses(1, $"{file} is there already and was left as it is. Name another file.");
        Assert.Equal("my notes\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_picture_and_a_replay_are_shown_by_name_and_number()
    {
        var id = await PractiseAsync();
        var file = Path.Combine(Data, "p1.svg");
        (await RunAsync("review", id, "--picture", file)).Is(0);
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        (await RunAsync("review", id, "--picture", Path.Combine(Data, "p9.svg"), "--of", "P9")).Refuses(1, "There is no picture 'P9'. This review has: P1, C1, failures.");
        (await RunAsync("review", id, "--of", "P1")).Is(2);
        var all = (await RunAsync("review", id, "--replay")).Is(0).Out;
        var third = (await RunAsync("review", id, "--move", "3")).Is(0).Out;
        Assert.StartsWith("Move 3 of 13, at ", third, StringComparison.Ordinal);
        Assert.Contains("Move 13 of 13", all, StringComparison.Ordinal);
        (await RunAsync("review", id, "--move", "14")).Refuses(1, "There is no move 14. This interview has moves 1 to 13.");
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse((await RunAsync("review", id, "--move", "3", "--json")).Is(0).Out).RootElement.ValueKind);
    }

    async Task<string> PractiseAsync()
    {
        (await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill")).Is(0);
        return TheId;
    }
}
