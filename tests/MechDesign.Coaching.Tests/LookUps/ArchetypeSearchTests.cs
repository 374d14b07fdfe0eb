
namespace MechDesign.Coaching.Tests;

/// <summary>A card by an archetype's id, its twin's, its name, an alias or an example.</summary>
public class ArchetypeSearchTests
{
    static readonly ArchetypeSearch search = new(Auction.Catalog);

    public static TheoryData<string> Ids => [.. Auction.Catalog.Archetypes.Select(archetype => archetype.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_finds_its_card_or_its_twin_s(string id)
    {
        var archetype = Auction.Catalog.Archetype(id)!;
        Assert.Equal(archetype.CardId, search.Find($" {id.ToLowerInvariant()} ")?.Id);
        Assert.Equal(archetype.CardId, search.Find(Auction.Catalog.Archetype(archetype.CardId)!.Name)?.Id);
    }

    [Fact]
    public void An_alias_finds_its_card() => Assert.All(
        Auction.Catalog.Cards, card => Assert.All(card.Entry.Aliases, alias => Assert.Equal((alias, card.Id), (alias, search.Find(alias)?.Id))));

    [Theory]
    [InlineData("zookeper", "I01")]
    [InlineData("distributed lokc", "I02")]
    [InlineData("orderbook", "A17")]
    public void One_slip_is_forgiven(string typed, string id) => Assert.Equal(id, search.Find(typed)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("I99")]
    [InlineData("qwertz")]
    public void What_names_nothing_finds_nothing(string typed) => Assert.Null(search.Find(typed));

    [Fact]
    public void What_may_be_several_is_not_guessed_but_offered()
    {
        Assert.Null(search.Find("amazon"));
        Assert.NotEmpty(search.Near("s"));
        Assert.True(search.Near("s").Count <= Completion.Most);
        Assert.All(search.Near("claim"), shown => Assert.NotNull(Auction.Catalog.Archetype(shown[..3])));
        Assert.Empty(search.Near("qwertz"));
    }
}
