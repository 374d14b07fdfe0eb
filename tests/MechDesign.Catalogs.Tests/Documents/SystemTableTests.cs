namespace MechDesign.Catalogs.Tests.Documents;

/// <summary>Systems map as the documents' two tables say; where both have one, document 000 answers and 001 is its product view.</summary>
public sealed class SystemTableTests
{
    static readonly Dictionary<string, string> idByName = Document.Cells("archetypes").Where(row => row[0][0] == 'A').ToDictionary(row => row[1], row => row[0]);

    [Theory]
    [MemberData(nameof(Document.Rows), "systems-000", MemberType = typeof(Document))]
    public void A_system_of_document_000_maps_to_its_row(string system, string archetypes)
    {
        var result = Document.Catalog.Mapper.Map(system);
        Assert.Equal(Document.Ids(archetypes), Answer(result));
        Assert.Equal(Document.Ids(archetypes), result.System!.Archetypes);
        Assert.True(result.Sure);
    }

    [Theory]
    [MemberData(nameof(Document.Rows), "systems-001", MemberType = typeof(Document))]
    public void A_system_of_document_001_maps_to_its_row_or_shows_it_as_its_product_view(string system, string archetypes)
    {
        var (row, result) = (archetypes.Split("; ").Select(name => idByName[name]).ToArray(), Document.Catalog.Mapper.Map(system));
        if (IsInDocument000(result.System!))
            Assert.Equal(row, result.System!.ProductView);
        else
            Assert.Equal(Document.Cards(row), Answer(result).Take(row.Length));
        Assert.True(result.Sure);
    }

    [Fact]
    public void Seven_systems_stand_in_both_tables() => Assert.Equal(
        7, Document.Cells("systems-001").Count(row => IsInDocument000(Document.Catalog.Mapper.Map(row[0]).System!)));

    [Fact]
    public void The_documents_name_eighty_three_systems_and_so_does_the_catalog() => Assert.Equal(
        Document.Cells("systems").Select(row => Quoted(row[0])), Document.Catalog.Systems.Select(system => system.Name));

    [Theory]
    [MemberData(nameof(Document.Rows), "systems", MemberType = typeof(Document))]
    public void A_system_has_the_archetypes_the_documents_give_or_else_our_reading(
        string name, string kind, string infra, string product, string reading, string where)
    {
        var system = Document.Catalog.Systems.Single(system => system.Name == Quoted(name));
        var (told, view) = infra != "-" ? (Document.Ids(infra), Document.Ids(product)) : (Document.Cards(Document.Ids(product)), []);
        Assert.Equal(told, system.Archetypes);
        Assert.Equal(view, system.ProductView);
        Assert.Equal(Document.Cards(Document.Ids(reading)), system.Reading);
        Assert.StartsWith(system.Kind, kind, StringComparison.Ordinal);
        Assert.Equal(where, system.Where);
    }

    static IEnumerable<string> Answer(MapResult result) => [result.Dominant, .. result.Supporting.Select(row => row.Id)];

    static bool IsInDocument000(SystemEntry system) => Document.Cells("systems-000").Any(row => Document.Catalog.Mapper.Map(row[0]).System == system);

    // The catalog keeps single quotes, so that a name can stand in double ones.
    static string Quoted(string name) => name.Replace('"', '\'');
}
