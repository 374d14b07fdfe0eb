namespace MechDesign.Coaching.Tests;

/// <summary>The mapper hears what a brief is about, from its words alone.</summary>
public class BriefsTests
{
    /// <summary>Briefs that the mapper hears otherwise as yet; take a line away once it hears them right.</summary>
    static readonly string[] heardOtherwise =
    [
        "api-gateway", "calendar-application", "cdn", "mobile-os-rollout", "multiplayer-board-sync", "news-feed", "photo-sharing",
        "serverless-compute", "shared-route", "spot-instances", "url-shortener",
    ];

    public static TheoryData<string> Ids => [.. Library.Folder.Ids.Except(heardOtherwise)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_brief_is_mapped_to_its_own_archetype_first(string id)
    {
        var prompt = Library.Find(id);
        Assert.Equal(CardId(prompt.Design.Archetypes!.Dominant!), CardId(Auction.Catalog.Mapper.Map(prompt.Brief).Dominant));
    }

    /// <summary>Twins are one.</summary>
    static string CardId(string id) => Auction.Catalog.Archetype(id)!.CardId;
}
