using System.Text.Json;

namespace MechDesign.EndToEnd;

public class TranscriptsTests : DataFolder
{
    [Fact]
    public async Task Where_nothing_was_practised_the_list_says_how_to_begin() =>
        Assert.Equal("Nothing practised yet. Begin with: mechdesign practice auction\n\n", (await RunAsync("transcripts")).Is(0).Out);

    [Fact]
    public async Task The_list_is_a_table_or_a_line_of_JSON_each()
    {
        (await TypeAsync("A04\n", "practice", "auction", "--depth", "drill")).Is(0);
        var list = (await RunAsync("transcripts", "list")).Is(0);
        Golden.Check(list.Shape());
        Assert.Equal(list.Out, (await RunAsync("transcripts")).Is(0).Out);
        Golden.Check((await RunAsync("transcripts", "list", "--json")).Is(0).Shape(), "A_line_of_JSON_each");
        Assert.Equal(TheId, JsonDocument.Parse((await RunAsync("transcripts", "--json")).Is(0).Out).RootElement.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--json")]
    public async Task A_transcript_is_shown_as_it_is_stored(string json)
    {
        (await TypeAsync("A04\nno idea\n/back\n", "practice", "auction", "--depth", "drill")).Is(1);
        var shown = (await RunAsync(["transcripts", "show", TheId, .. json.Length > 0 ? new[] { json } : []])).Is(0);
        Assert.Equal(File.ReadAllText(Path.Combine(Data, "transcripts", $"{TheId}.jsonl")), shown.Out);
        Assert.Equal(4, shown.OutLines.Length);
        Assert.All(shown.OutLines, line => Assert.Equal(1, JsonDocument.Parse(line).RootElement.GetProperty("mechdesign").GetInt32()));
    }

    [Fact]
    public async Task An_abandoned_interview_is_kept_and_not_abandoned_twice()
    {
        (await TypeAsync("", "practice", "auction", "--depth", "drill")).Is(0);
        Assert.Equal("> Abandoned. What you answered is kept for review.\n\n", (await RunAsync("transcripts", "abandon", TheId)).Is(0).Out);
        Assert.Contains("  abandoned  ", (await RunAsync("transcripts")).Is(0).Out, StringComparison.Ordinal);
        Assert.Equal("! This interview was abandoned. Begin a new one.\n\n", (await RunAsync("transcripts", "abandon", TheId)).Is(1).Out);
        (await RunAsync("review", TheId)).Is(0);
    }

    [Fact]
    public async Task A_deleted_transcript_is_gone()
    {
        (await TypeAsync("", "practice", "auction", "--depth", "drill")).Is(0);
        var id = TheId;
        Assert.Equal($"[{{\"text\":\"{id} is deleted.\"}}]\n", (await RunAsync("transcripts", "delete", id, "--json")).Is(0).Out);
        Assert.Empty(Directory.GetFiles(Path.Combine(Data, "transcripts"), "*.jsonl"));
        (await RunAsync("transcripts", "delete", id)).Refuses(1, $"There is no transcript '{id}'. 'mechdesign transcripts' lists them.");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("abandon")]
    [InlineData("delete")]
    public async Task An_id_nobody_has_is_a_sentence(string verb) =>
        (await RunAsync("transcripts", verb, "nobody-s")).Refuses(1, "There is no transcript 'nobody-s'. 'mechdesign transcripts' lists them.");

    [Fact]
    public async Task A_file_that_is_no_transcript_is_told_and_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(Data, "transcripts"));
        var file = Write(Path.Combine("transcripts", "notes.jsonl"), "buy milk\n");
        var list = (await RunAsync("transcripts")).Is(1);
        Assert.Equal("notes.jsonl is no transcript of ours; it was left as it is. Move it out of the folder.", Assert.Single(list.ErrLines));
        foreach (var verb in (string[][])[["review", "notes"], ["resume", "notes"], ["transcripts", "show", "notes"]])
            (await RunAsync(verb)).Refuses(3, "notes.jsonl is no transcript of ours; it was left as it is. Move it out of the folder.");
        Assert.Equal("buy milk\n", File.ReadAllText(file));
    }
}
