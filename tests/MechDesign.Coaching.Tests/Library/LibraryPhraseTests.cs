using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>The library as a list, filtered, and a prompt before it is practised.</summary>
public class LibraryPhraseTests
{
    static readonly string[] answers = [.. WriteShapes.Words.Labels, .. BaseMechanisms.Words.Labels, .. Companions.Words.Labels, .. ReadPaths.Words.Labels];

    public static TheoryData<string> Ids => Library.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_shown_before_an_interview_holds_no_answer(string id)
    {
        var prompt = Library.Find(id);
        var shown = ReplyText.Of(LibraryPhrase.Of(prompt));
        Assert.Contains(prompt.Brief, shown, StringComparison.Ordinal);
        Assert.All(Practised.In(prompt).Words.Intersect(answers), answer => Assert.DoesNotContain(answer, shown, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(null, "I02", null, null)]
    [InlineData(null, "i02", null, null)]
    [InlineData("infra", null, 3, null)]
    [InlineData(null, null, null, "LEASE")]
    [InlineData("product", null, null, "spatial index")]
    [InlineData(null, null, null, "fan-out hotspot")]
    public void A_filter_lets_through_what_fits_and_nothing_else(string? kind, string? archetype, int? difficulty, string? practises)
    {
        var filter = new PromptFilter(kind, archetype, difficulty, practises);
        var through = Library.All.Where(prompt => filter.Fits(prompt, Auction.Catalog)).ToArray();
        Assert.NotEmpty(through);
        Assert.NotEqual(Library.All.Count(), through.Length);
        Assert.All(Library.All, prompt => Assert.Equal(
            (kind is null || prompt.Kind == kind) && (difficulty is null || prompt.Difficulty == difficulty)
            && (archetype is null || Archetypes(prompt).Contains(archetype.ToUpperInvariant()))
            && (practises is null || Practised.In(prompt).Words.Contains(practises, StringComparer.OrdinalIgnoreCase)),
            through.Contains(prompt)));
    }

    [Fact]
    public void Either_twin_s_id_finds_both()
    {
        var twin = Auction.Catalog.Archetypes.First(archetype => archetype.CardId != archetype.Id);
        Assert.Equal(Found(twin.CardId), Found(twin.Id));
    }

    [Fact]
    public void A_list_of_nothing_is_none() => Assert.Null(LibraryPhrase.List([]));

    static string[] Found(string archetype) =>
        [.. Library.All.Where(prompt => new PromptFilter(null, archetype, null, null).Fits(prompt, Auction.Catalog)).Select(prompt => prompt.Id)];

    static IEnumerable<string> Archetypes(Catalogs.Prompt prompt) =>
        [prompt.Design.Archetypes!.Dominant!, .. prompt.Design.Archetypes.Supporting.Select(row => row.Id)];
}
