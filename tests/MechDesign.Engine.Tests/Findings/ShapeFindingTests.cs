namespace MechDesign.Engine.Tests;

/// <summary>Framework §7, its last row: a write shape that none of the design's archetypes usually has.</summary>
public sealed class ShapeFindingTests
{
    const string Code = "unusual-write-shape";

    static Rows<WriteShape> Usual(string id) => id switch
    {
        "LOG" => [WriteShape.AppendOnlyEvent],
        "KEY" => [WriteShape.OverwriteCurrentValue],
        "HOLD" => [WriteShape.ExclusiveClaim],
        "MANY" => [WriteShape.AppendOnlyEvent, WriteShape.ExclusiveClaim],
        _ => [],
    };

    [Theory]
    [InlineData("Claim", "LOG", "None of LOG usually has the shape exclusive claim.")]
    [InlineData("Profile", "LOG", "None of LOG usually has the shape overwrite current value.")]
    [InlineData("Log", "HOLD", "None of HOLD usually has the shape append-only event.")]
    [InlineData("Counter", "MANY", "None of MANY usually has the shape commutative merge.")]
    [InlineData("Transfer", "MANY", "None of MANY usually has the shape multi-service transaction.")]
    public void It_warns_at_the_path_and_names_the_archetypes_and_the_shape(string design, string dominant, string message)
    {
        var finding = Assert.Single(Found(Small.Named(design), dominant));
        Assert.Equal((Severity.Warning, "P1", message), (finding.Severity, finding.At, finding.Message));
    }

    [Theory]
    [InlineData("Log", "LOG")]
    [InlineData("Log", "MANY")]
    [InlineData("Claim", "MANY")]
    [InlineData("Profile", "KEY")]
    public void A_usual_shape_is_not_found(string design, string dominant) => Assert.Empty(Found(Small.Named(design), dominant));

    [Theory]
    [InlineData("Job")]
    [InlineData("Stock")]
    public void A_guard_is_never_unusual(string design)
    {
        Assert.Equal(WriteShape.GuardedStateTransition, Small.Named(design).Write().Shape.Outcome);
        Assert.Empty(Found(Small.Named(design), "LOG"));
    }

    [Fact]
    public void One_archetype_that_usually_has_the_shape_is_enough_whatever_its_place()
    {
        Assert.Empty(Found(Small.Claim, "LOG", "HOLD"));
        Assert.Empty(Found(Small.Claim, "HOLD", "LOG"));
        Assert.Empty(Found(Small.Claim, null, "HOLD"));
    }

    [Fact]
    public void The_message_names_all_of_them_dominant_first() =>
        Assert.Equal("None of KEY, LOG, UNKNOWN usually has the shape exclusive claim.", Assert.Single(Found(Small.Claim, "KEY", "LOG", "UNKNOWN")).Message);

    [Fact]
    public void Where_nothing_is_known_to_be_usual_nothing_is_unusual()
    {
        Assert.Empty(Found(Small.Claim, "UNKNOWN"));
        Assert.Empty(Found(Small.Claim, null));
        Assert.Empty(Of(Derive.From(Small.Claim with { Archetypes = null }, usual: Usual)));
        Assert.Empty(Of(Derive.From(Small.Claim with { Archetypes = new("LOG", []) })));
    }

    [Fact]
    public void A_write_without_a_shape_has_no_unusual_one()
    {
        var shapeless = Small.Job.Answered("requirement.1.operation: undeclared") with { Invariants = [] };
        Assert.Null(shapeless.Write().Shape.Outcome);
        Assert.Empty(Found(shapeless, "LOG"));
    }

    [Fact]
    public void Every_write_is_looked_at_and_no_read() => Assert.Equal(
        Derive.From(Auction.Design).Paths.Where(path => path.Write?.Shape.Outcome is { } shape and not WriteShape.GuardedStateTransition).Select(path => path.Path.Id),
        Found(Auction.Design, "NONE", "HOLD").Select(finding => finding.At));

    static IEnumerable<Finding> Found(Design design, string? dominant, params string[] supporting) => Of(Derive.From(
        design with { Archetypes = new(dominant, supporting.Select(id => new SupportingArchetype(id, null)).ToRows()) }, usual: Usual));

    static IEnumerable<Finding> Of(Conclusions conclusions) => conclusions.Findings.Where(finding => finding.Code == Code);
}
