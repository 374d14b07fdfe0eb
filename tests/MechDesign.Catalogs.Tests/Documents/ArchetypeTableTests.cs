namespace MechDesign.Catalogs.Tests.Documents;

/// <summary>The archetypes are the documents' own, by id, name and silhouette.</summary>
public sealed class ArchetypeTableTests
{
    [Fact]
    public void The_archetypes_are_the_documents_thirty_nine_in_their_order() => Assert.Equal(
        Document.Cells("archetypes").Select(row => (row[0], row[1])),
        Document.Catalog.Archetypes.Select(archetype => (archetype.Id, archetype.Name)));

    [Theory]
    [MemberData(nameof(Document.Rows), "silhouettes", MemberType = typeof(Document))]
    public void A_card_shows_document_000_s_silhouette(string archetype, string storage, string coordination, string serving)
    {
        var card = Document.Catalog.Card(archetype[..3])!;
        Assert.Equal(archetype, $"{card.Id} {card.Name}");
        Assert.Equal((storage, coordination, serving), (card.Silhouette.Storage, card.Silhouette.Coordination, card.Silhouette.Serving));
    }

    [Fact]
    public void Every_infrastructure_archetype_has_a_silhouette_in_the_document() => Assert.Equal(
        Document.Catalog.OwnIds.Where(id => id[0] == 'I'), Document.Cells("silhouettes").Select(row => row[0][..3]));
}
