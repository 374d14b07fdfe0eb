namespace MechDesign.Catalogs.Tests.Mapping;

/// <summary>What a text is mapped to, and why.</summary>
public sealed class MapperTests
{
    static readonly Catalog catalog = new(Path.Combine(Repository.Root, "catalogs"));

    public static TheoryData<string> NamedSystems => [.. catalog.Systems.Where(system => system.Archetypes.Count > 0).Select(system => system.Name)];

    [Theory]
    [MemberData(nameof(NamedSystems))]
    public void A_system_of_the_mapping_tables_is_answered_as_the_documents_say(string name)
    {
        var (system, result) = (catalog.Systems.Single(system => system.Name == name), catalog.Mapper.Map(name));
        Assert.Equal(system.Archetypes[0], result.Dominant);
        Assert.Equal(system.Archetypes.Skip(1), result.Supporting.Select(row => row.Id).Take(system.Archetypes.Count - 1));
        Assert.True(result.Sure);
    }

    [Theory]
    [InlineData("make sure only one worker picks up each job", "I02")]
    [InlineData("give every row a unique sortable number", "I09")]
    [InlineData("reddis", "I16")]
    [InlineData("zookeper", "I01")]
    public void Words_of_anybody_lead_to_the_archetype(string text, string archetype) =>
        Assert.Equal(archetype, catalog.Mapper.Map(text).Dominant);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the and of")]
    [InlineData("🙂🙂🙂")]
    public void A_text_that_says_nothing_is_not_guessed(string text)
    {
        var result = catalog.Mapper.Map(text);
        Assert.False(result.Sure);
        Assert.NotNull(result.Question);
        Assert.Equal(3, result.Top.Length);
    }

    [Fact]
    public void The_same_text_is_always_answered_alike()
    {
        const string text = "two couriers turned up at the same noodle shop for the same bag";
        var (first, second) = (catalog.Mapper.Map(text), new Catalog(Path.Combine(Repository.Root, "catalogs")).Mapper.Map(text));
        Assert.Equal((first.Dominant, first.Confidence), (second.Dominant, second.Confidence));
        Assert.Equal(first.Because.AsEnumerable(), second.Because.AsEnumerable());
    }
}
