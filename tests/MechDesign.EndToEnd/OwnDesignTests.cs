using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary><c>practice --design FILE</c>: a design of one's own as the reference.</summary>
public class OwnDesignTests : DataFolder
{
    const string Answers = "eligibility\ncontended state\nnone\n/idk\n/idk\n/idk\n/idk\n/idk\nnone\nany writer\none effect\n/idk\n/idk\nNo\n/idk\n/idk\n/idk\n/idk\n";

    [Fact]
    public async Task It_is_asked_like_any_prompt_and_ends_with_closure_and_findings_but_no_score()
    {
        var design = Write("stock.yaml", Designs.Stock);
        var ran = (await TypeAsync(Answers, "practice", "--design", design)).Is(0);
        Assert.StartsWith("Stock\n=====\n\nYour own design, with its answers as the reference. User takes an item.\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("> Your own design was the reference, so there is no score; see its closure and findings.\n", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\nScore: ", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\nBaseline: open\n", ran.Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse((await RunAsync("review", TheId, "--json")).Is(0).OutLines.Single()).RootElement;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("score").ValueKind);
    }

    [Fact]
    public async Task The_transcript_needs_the_file_no_more()
    {
        var design = Write("stock.yaml", Designs.Stock);
        (await TypeAsync("eligibility\n", "practice", "--design", design)).Is(0);
        File.Delete(design);
        Assert.Contains("[invariant.1.reads]", (await TypeAsync("", "resume")).Is(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_designs_are_not_two_attempts()
    {
        (await TypeAsync(Answers, "practice", "--design", Write("stock.yaml", Designs.Stock))).Is(0);
        var first = TheId;
        var second = (await TypeAsync(Answers, "practice", "--design", Write("shelf.yaml", Designs.Stock.Replace("title: Stock", "title: Shelf", StringComparison.Ordinal)))).Is(0);
        Assert.DoesNotContain("You finished this prompt before", second.Out, StringComparison.Ordinal);
        var other = Directory.GetFiles(Path.Combine(Data, "transcripts")).Select(path => Path.GetFileNameWithoutExtension(path)).Single(id => id != first);
        (await RunAsync("review", other, "--against", first)).Refuses(1, $"{other} and {first} are about different designs; two attempts at one design can be compared.");
    }

    [Fact]
    public async Task A_design_in_JSON_is_asked_too()
    {
        var ran = (await TypeAsync("", "practice", "--design", Write("stock.json", Designs.StockJson))).Is(0);
        Assert.Contains("[context.topology]", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_design_without_a_critical_write_cannot_be_drilled()
    {
        var design = Write("reads.yaml", "title: Reads\n");
        (await RunAsync("practice", "--depth", "drill", "--design", design)).Refuses(1, "This design has no C1 path, so there is nothing to drill. Try --depth core.");
    }

    [Fact]
    public async Task What_is_wrong_with_a_design_is_told_by_its_place_and_leaves_no_interview_behind()
    {
        var design = Write("bad.yaml", Designs.Bad);
        var ran = (await RunAsync("practice", "--design", design)).Is(1);
        Assert.All(ran.ErrLines, line => Assert.StartsWith($"{design}(", line, StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(Data, "transcripts")));
        var missing = Path.Combine(Data, "missing.yaml");
        (await RunAsync("practice", "--design", missing)).Refuses(1, $"{missing}: there is no such file.");
    }
}
