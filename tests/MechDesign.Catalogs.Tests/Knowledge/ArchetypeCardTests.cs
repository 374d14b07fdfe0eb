using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests.Knowledge;

/// <summary>What a card claims is what the engine derives; what it names exists.</summary>
public sealed class ArchetypeCardTests
{
    static readonly Catalog catalog = new(Path.Combine(Repository.Root, "catalogs"));

    public static TheoryData<string> Own => [.. OwnIds];

    /// <summary>Every shape once: a twin's card stands under its infrastructure id.</summary>
    static IEnumerable<string> OwnIds => catalog.Archetypes.Where(archetype => archetype.Twin is null || archetype.Id[0] == 'I').Select(archetype => archetype.Id);

    [Theory]
    [MemberData(nameof(Own))]
    public void Every_write_of_a_card_derives_to_what_it_claims(string id)
    {
        foreach (var write in catalog.Card(id)!.Writes)
        {
            var conclusions = Derive.From(write.Design);
            var derived = Assert.Single(conclusions.Paths).Write!;
            Assert.Equal((write.Name, write.WriteShape, write.BaseMechanism), (write.Name, derived.Shape.Outcome, derived.Mechanism.Outcome));
            Assert.Equal(write.Companions, derived.Companions.Select(result => result.Companion));
            Assert.DoesNotContain(conclusions.Findings, finding => finding.Severity is Severity.Error);
            Assert.All(conclusions.Closure.Conditions, condition => Assert.Empty(condition.Missing));
        }
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void Every_read_of_a_card_is_served_as_it_claims(string id)
    {
        foreach (var read in catalog.Card(id)!.Reads)
        {
            var conclusions = Derive.From(read.Design);
            Assert.Equal((read.Name, read.ReadPath), (read.Name, Assert.Single(conclusions.Reads).Path!.Outcome));
            Assert.Empty(conclusions.Closure.Conditions[4].Missing);
        }
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void A_card_is_whole(string id)
    {
        var card = catalog.Card(id)!;
        Assert.InRange(card.When.Count, 3, 5);
        Assert.InRange(card.Objects.Count, 2, 4);
        Assert.InRange(card.Writes.Count, 1, 4);
        Assert.InRange(card.Reads.Count, 1, 3);
        Assert.InRange(card.Sequence.Count, 4, 8);
        Assert.InRange(card.Failures.Count, 3, 5);
        Assert.InRange(card.Entry.Examples.Count, 4, 8);
        Assert.InRange(card.Confusions.Count, 2, 3);
        Assert.DoesNotContain(card.Invariants, invariant => invariant.Statement.Contains('<', StringComparison.Ordinal) && invariant.Slots.Count < Template.Of(invariant.Type!.Value).Slots.Length);
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void A_card_names_archetypes_and_shapes_that_exist(string id)
    {
        var card = catalog.Card(id)!;
        Assert.All(card.Neighbours, neighbour => Assert.NotNull(catalog.Card(neighbour.Id)));
        Assert.All(card.Confusions, confusion => Assert.NotNull(catalog.Card(confusion.With)));
        Assert.Equal(HotspotResponses.Of(card.Bottleneck.Type!.Value), card.Bottleneck.FirstResponse);
    }

    [Fact]
    public void No_two_cards_claim_one_alias()
    {
        var aliases = OwnIds.SelectMany(id => catalog.Archetype(id)!.Aliases);
        Assert.Empty(aliases.GroupBy(alias => alias, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Twins_share_one_card() => Assert.Same(catalog.Card("I16"), catalog.Card("A13"));

    [Fact]
    public void Eighty_three_systems_lead_to_archetypes_that_exist()
    {
        Assert.Equal(83, catalog.Systems.Count);
        Assert.All(catalog.Systems.SelectMany(system => system.Archetypes.Concat(system.ProductView).Concat(system.Reading)), id => Assert.NotNull(catalog.Card(id)));
    }
}
