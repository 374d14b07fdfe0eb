using static MechDesign.Coaching.Tests.ScoredReview;

namespace MechDesign.Coaching.Tests;

/// <summary>Two interviews as they are read side by side: differences first, each with its own verdict.</summary>
public class SideBySideTests
{
    static readonly Review slipped = Of(new Interview(Auction.Drill).Answer("A05").AnswerUntil(), "slipped");
    static readonly Review right = Of(new Interview(Auction.Drill).AnswerUntil(), "right");

    [Fact]
    public void Where_two_differ_stands_apart_from_what_is_the_same()
    {
        var sides = Sides(new(right, true), new(slipped, true));
        var only = Assert.Single(sides.Differing);
        Assert.Equal("entry.dominant", only.Question);
        Assert.Equal(new SideAnswer("A05", "differs", false, "A04"), only.One);
        Assert.Equal(new SideAnswer("A04", "match", true, null), only.Other);
        Assert.Equal(11, sides.Same.Length);
        Assert.Equal("entry.dominant", Assert.Single(sides.BetterInOther));
        Assert.Empty(sides.BetterInOne);
    }

    [Theory]
    [InlineData(true, true, "Before", "Now")]
    [InlineData(true, false, "Yours", "A team mate's")]
    [InlineData(false, false, "The earlier one", "The later one")]
    public void Each_side_is_called_by_whose_it_is(bool isOwn, bool isOtherOwn, string one, string other)
    {
        var sides = Sides(new(right, isOwn), new(slipped, isOtherOwn));
        Assert.Equal((one, other), (sides.One.Name, sides.Other.Name));
    }

    [Fact]
    public void One_s_own_stands_first_whichever_was_opened()
    {
        Assert.Equal("right", Sides(new(right, true), new(slipped, false)).One.Id);
        Assert.Equal("right", Sides(new(slipped, false), new(right, true)).One.Id);
    }

    [Fact]
    public void Two_prompts_are_not_compared_and_the_reason_is_a_sentence()
    {
        var jobs = Of(SmallPrompts.Begin(SmallPrompts.Jobs, Depth.Drill).AnswerUntil(), "jobs");
        var (sides, whyNot) = SideBySide.Of(new(right, true), new(jobs, true));
        Assert.Null(sides);
        Assert.Equal($"One of them is about {right.Started.Title} and the other about {jobs.Started.Title}; two interviews on one prompt can be compared.", whyNot);
    }

    static SideBySide Sides(Reading reading, Reading other) => SideBySide.Of(reading, other).Sides!;
}
