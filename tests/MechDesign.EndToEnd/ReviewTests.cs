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
    public async Task An_id_nobody_has_is_a_sentence() => (await RunAsync("review", "nobody-s")).Refuses(1, "There is no transcript 'nobody-s'. 'mechdesign transcripts' lists them.");
}
