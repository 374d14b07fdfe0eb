using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>A component belongs into the picture once a derived outcome asks for it, and not before.</summary>
public class EarnedComponentsTests
{
    static readonly string[] all =
    [
        "log or message broker", "cache", "lock service", "spatial index", "store for views", "separate services", "transaction coordinator",
        "queue per hot key", "archive",
    ];

    [Fact]
    public void An_empty_design_has_earned_nothing()
    {
        var components = EarnedComponents.Of(Derive.From(new()));
        Assert.Equal(all, components.Select(component => component.Name));
        Assert.All(components, component => Assert.Empty(component.EarnedBy));
        Assert.Equal($"(Plain) Not earned: {string.Join(", ", all)}.\n", ReplyText.Of(new([.. EarnedComponents.Phrase(Derive.From(new()))])));
    }

    [Fact]
    public void The_auction_has_earned_this() => Golden.Check(ReplyText.Of(new([.. EarnedComponents.Phrase(Derive.From(Auction.Prompt.Design))])));

    [Fact]
    public void A_claim_that_ends_by_itself_earns_a_lock_service()
    {
        Assert.Equal(["P1 is protected by lease"], Earned(SmallPrompts.Jobs.Design, "lock service"));
        Assert.Empty(Earned(With(SmallPrompts.Jobs.Design, "context.holder_model", "thread"), "lock service"));
    }

    [Fact]
    public void Two_services_and_the_transaction_between_them_are_earned_by_the_boundaries()
    {
        var design = SmallPrompts.Payment.Design;
        Assert.Equal(["P1 is protected by Saga"], Earned(With(design, "context.compensation_acceptable", "Yes"), "transaction coordinator"));
        Assert.Equal(["P1 is protected by 2PC"], Earned(With(design, "context.compensation_acceptable", "No"), "transaction coordinator"));
        Assert.Equal(["orders owns Order", "wallets owns Wallet"], Earned(design, "separate services"));
        Assert.Empty(Earned(With(design, "context.topology", "single service distributed"), "separate services"));
    }

    [Theory]
    [InlineData(HotspotType.ReadHotspot, "cache")]
    [InlineData(HotspotType.ContentionHotspot, "queue per hot key")]
    [InlineData(HotspotType.StorageGrowthHotspot, "archive")]
    [InlineData(HotspotType.WriteThroughputHotspot, null)]
    [InlineData(HotspotType.FanOutHotspot, null)]
    public void A_hotspot_earns_what_its_type_asks_for(HotspotType type, string? component)
    {
        var earned = EarnedComponents.Of(Derive.From(new() { Hotspots = [new("the row", type)] })).Where(row => !row.EarnedBy.IsEmpty);
        Assert.Equal(component is null ? [] : [(component, $"the row is a {type.Label}")], earned.Select(row => (row.Name, Assert.Single(row.EarnedBy))));
    }

    [Theory]
    [InlineData(Query.StoredRow, YesNo.No, Load.ReadsDominate, "cache", "concept C1 is read by cache-aside")]
    [InlineData(Query.ComputedView, YesNo.No, Load.Balanced, "store for views", "concept C1 is read by materialized view")]
    [InlineData(Query.StoredRow, YesNo.Yes, Load.Balanced, "spatial index", "concept C1 is read by spatial index")]
    [InlineData(Query.StoredRow, YesNo.No, Load.Balanced, null, null)]
    public void A_read_path_earns_its_store(Query query, YesNo spatial, Load load, string? component, string? by)
    {
        var earned = EarnedComponents.Of(Derive.From(ReadBy(query, spatial, load))).Where(row => !row.EarnedBy.IsEmpty);
        Assert.Equal(component is null ? [] : [(component, by!)], earned.Select(row => (row.Name, Assert.Single(row.EarnedBy))));
    }

    [Fact]
    public void What_is_published_or_runs_in_the_background_earns_a_log()
    {
        Assert.Equal(["P1 publishes through outbox"], Earned(With(SmallPrompts.Jobs.Design, "P1.publishes", "Yes"), "log or message broker"));
        Assert.Empty(Earned(With(SmallPrompts.Jobs.Design, "P1.publishes", "No"), "log or message broker"));
        Assert.Contains("P3 runs in the background", Earned(Auction.Prompt.Design, "log or message broker"));
    }

    [Fact]
    public void Every_component_is_either_earned_or_told_as_not_earned()
    {
        foreach (var card in Auction.Catalog.Cards)
        {
            foreach (var write in card.Writes)
            {
                var conclusions = Derive.From(write.Design);
                var (components, said) = (EarnedComponents.Of(conclusions), ReplyText.Of(new([.. EarnedComponents.Phrase(conclusions)])));
                Assert.Equal(all, components.Select(component => component.Name));
                Assert.All(components, component => Assert.Contains(component.Name, said, StringComparison.Ordinal));
                Assert.Equal(write.BaseMechanism is BaseMechanism.Lease, Earned(write.Design, "lock service").Any());
                Assert.Equal(write.BaseMechanism is BaseMechanism.Saga or BaseMechanism.TwoPhaseCommit, Earned(write.Design, "transaction coordinator").Any());
            }
        }
    }

    static IEnumerable<string> Earned(Design design, string component) =>
        EarnedComponents.Of(Derive.From(design)).Single(row => row.Name == component).EarnedBy;

    static Design With(Design design, string key, string label)
    {
        var draft = new Draft(design);
        draft.Set(design.Parse(key)!.Value, label);
        return draft.Design;
    }

    static Design ReadBy(Query query, YesNo spatial, Load load) => new()
    {
        Requirements = [new() { Text = "read it", Operation = Operation.ReadProjection, Priority = Priority.R1, States = [new(Interaction.ReadProjectionTarget, "It")] }],
        Context = new(Topology.SingleServiceDistributed, Coordination.PerObjectScope, ReadConsistency.BoundedStaleAllowed, Holder.None, YesNo.No),
        Reads = [new() { Requirement = 1, Concept = "it", Spatial = spatial, Spans = Spans.OneScope, Load = load, Query = query }],
    };
}
