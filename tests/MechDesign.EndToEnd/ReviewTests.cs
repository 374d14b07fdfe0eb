using System.Text.Json;

namespace MechDesign.EndToEnd;

public class ReviewTests : DataFolder
{
    [Fact]
    public async Task A_finished_interview_is_reviewed_again_as_it_was_at_its_end_and_in_JSON()
    {
        var practised = (await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill")).Is(0);
        var review = (await RunAsync("review", TheId)).Is(0);
        Assert.StartsWith("Review: Online auction\n======================\n", review.Out, StringComparison.Ordinal);
        Assert.EndsWith(review.Out, practised.Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse((await RunAsync("review", TheId, "--json")).Is(0).OutLines.Single()).RootElement;
        Assert.True(json.GetProperty("closure").GetProperty("closed").GetBoolean());
        Assert.Equal("CAS on (state, version)", json.GetProperty("paths")[0].GetProperty("base_mechanism").GetString());
    }

    [Fact]
    public async Task The_score_stands_beside_the_conclusions_in_JSON()
    {
        (await TypeAsync(Scripts.Drill.Replace("A04", "A05", StringComparison.Ordinal), "practice", "auction", "--depth", "drill")).Is(0);
        var score = JsonDocument.Parse((await RunAsync("review", TheId, "--json")).Is(0).OutLines.Single()).RootElement.GetProperty("score");
        Assert.Equal(92.3, score.GetProperty("total").GetDouble());
        Assert.Equal(("staff", 12), (score.GetProperty("level").GetProperty("reached").GetString(), score.GetProperty("questions").GetArrayLength()));
        var first = score.GetProperty("questions")[0];
        Assert.Equal(("entry.dominant", "A05", "A04", "differs", 0.0), (
            first.GetProperty("key").GetString(), first.GetProperty("answer").GetString(), first.GetProperty("expected").GetString(),
            first.GetProperty("verdict").GetString(), first.GetProperty("points").GetDouble()));
    }

    [Fact]
    public async Task Whoever_practises_again_is_told_so_and_can_compare()
    {
        (await TypeAsync(Scripts.Drill.Replace("A04", "A05", StringComparison.Ordinal), "practice", "auction", "--depth", "drill")).Is(0);
        var first = TheId;
        var again = (await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill")).Is(0);
        Assert.StartsWith($"> You finished this prompt before: {first}, ", again.Out, StringComparison.Ordinal);
        var second = Directory.GetFiles(Path.Combine(Data, "transcripts")).Select(path => Path.GetFileNameWithoutExtension(path)).Single(id => id != first);
        var compared = (await RunAsync("review", second, "--against", first)).Is(0).Out;
        Assert.Contains("+ Better: entry.dominant.\n", compared, StringComparison.Ordinal);
        Assert.Contains("> Worse: nothing.\n", compared, StringComparison.Ordinal);
        JsonDocument.Parse((await RunAsync("review", second, "--against", first, "--json")).Is(0).OutLines.Single());
        (await RunAsync("review", second, "--against", "nobody-s")).Refuses(1, "There is no transcript 'nobody-s'. 'mechdesign transcripts' lists them.");
    }

    [Fact]
    public async Task An_id_nobody_has_is_a_sentence() => (await RunAsync("review", "nobody-s")).Refuses(1, "There is no transcript 'nobody-s'. 'mechdesign transcripts' lists them.");
}
