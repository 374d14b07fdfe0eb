namespace MechDesign.Coaching.Tests;

/// <summary>What the library gives practice in.</summary>
public class CoverageTests
{
    [Fact]
    public void Every_write_shape_mechanism_companion_read_path_and_hotspot_is_the_right_answer_somewhere() =>
        Assert.DoesNotContain(new Coverage(Library.All, Auction.Catalog).Holes, hole => hole.EndsWith(" is the right answer nowhere", StringComparison.Ordinal));

    // Archetypes: this holds once the last prompts are written; until then it is the list of what is missing.
    [Fact]
    public void Every_archetype_leads_a_prompt_and_supports_another() => Assert.Empty(new Coverage(Library.All, Auction.Catalog).Holes);

    [Theory]
    [InlineData("auction")]
    [InlineData("business-reviews")]
    [InlineData("collaborative-documents")]
    [InlineData("coordination-store")]
    [InlineData("distributed-kv")]
    [InlineData("file-sync")]
    [InlineData("hotel-booking")]
    [InlineData("id-generator")]
    [InlineData("job-scheduler")]
    [InlineData("message-queue")]
    [InlineData("metrics-platform")]
    [InlineData("payment")]
    [InlineData("rate-limiter")]
    [InlineData("ride-hailing")]
    public void The_prompts_everybody_asks_for_are_there(string id) => Assert.Contains(id, Library.Folder.Ids);

    [Fact]
    public void A_library_without_a_prompt_has_a_hole_for_everything()
    {
        var holes = new Coverage([Library.Find("auction")], Auction.Catalog).Holes;
        Assert.Contains("A05 leads no prompt", holes);
        Assert.DoesNotContain("A04 leads no prompt", holes);
        Assert.DoesNotContain("A05 supports no prompt", holes);
        Assert.Contains("lease is the right answer nowhere", holes);
        Assert.DoesNotContain("CAS on (state, version) is the right answer nowhere", holes);
    }
}
