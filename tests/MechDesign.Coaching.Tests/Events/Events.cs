using MechDesign.Engine;
using static MechDesign.Coaching.Tests.Happened;

namespace MechDesign.Coaching.Tests;

/// <summary>One event of each type; the test below sees to it that none is forgotten.</summary>
public class Events
{
    internal static readonly Event.Started Started =
        new("auction", "Online auction", "9f86d081", new("id: auction\ntitle: \"Online\" auction\n"), Depth.Core, Mode.Guided, RuleSet.Repaired, "terminal:ada");

    internal static readonly Event[] OneOfEach =
    [
        Started,
        Answered("requirement.1.priority", "C2", goesOnWith: "C1"),
        Unknown("candidate.Auction.class", "process"),
        Skipped("context.topology", null),
        Revealed("P1.write_shape", "guarded state transition", 4, new(1, 0), new(2, 0), new(3, 1)),
        HintShown("P1.routing"),
        new Event.Undone(),
        new Event.Redone(),
        Reopened("invariants.soft"),
        Proposed("read.1.query", "computed view"),
        new Event.Dropped(),
        new Event.Paused(),
        new Event.Resumed(),
        new Event.Abandoned(),
        new Event.Finished("0123abcd"),
        new Event.Shared(),
        new Event.Unshared(),
        new Event.RequirementChanged(),
    ];

    [Fact]
    public void There_is_one_event_of_each_type()
    {
        var types = typeof(Event).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Event)));
        Assert.Equal(types.Select(type => type.Name).Order(), OneOfEach.Select(happened => happened.GetType().Name).Order());
    }
}
