namespace MechDesign.Engine.Tests;

/// <summary>Framework §3, Primary?, and §4, owner identity.</summary>
public sealed class CandidateTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(true, "candidate.Auction.owner: undeclared", "candidate.Auction.class: undeclared", "candidate.Auction.source: undeclared")]
    [InlineData(false, "candidate.Auction.action: undeclared")]
    [InlineData(false, "candidate.Auction.action: split candidate")]
    [InlineData(false, "candidate.Auction.action: reject as UI artifact")]
    [InlineData(false, "candidate.Auction.owner: derived")]
    [InlineData(false, "candidate.Auction.class: projection")]
    [InlineData(false, "candidate.Auction.source: derived read model")]
    [InlineData(true, "candidate.Auction.needed: No")]
    [InlineData(true, "candidate.Auction.evolution: undeclared", "candidate.Auction.scope_kind: undeclared")]
    public void It_is_primary_when_kept_and_nobody_derives_it(bool primary, params string[] answers) =>
        Assert.Equal(primary, Auction.Design.Answered(answers).Candidate("Auction")!.IsPrimary);

    [Theory]
    [InlineData("auctions")]
    [InlineData("auctions", "candidate.Auction.owner: user")]
    [InlineData("auctions", "candidate.Auction.owner: undeclared")]
    [InlineData("service", "candidate.Auction.boundary: undeclared")]
    [InlineData("pipeline", "candidate.Auction.boundary: undeclared", "candidate.Auction.owner: pipeline")]
    [InlineData(null, "candidate.Auction.boundary: undeclared", "candidate.Auction.owner: user")]
    [InlineData(null, "candidate.Auction.boundary: undeclared", "candidate.Auction.owner: client")]
    [InlineData(null, "candidate.Auction.boundary: undeclared", "candidate.Auction.owner: undeclared")]
    public void Its_owner_is_known_by_its_boundary_or_else_its_word(string? identity, params string[] answers) =>
        Assert.Equal(identity, Auction.Design.Answered(answers).Candidate("Auction")!.OwnerIdentity);

    [Fact]
    public void Names_are_compared_exactly()
    {
        Assert.Null(Auction.Design.Candidate("auction"));
        Assert.Null(Auction.Design.Candidate(null));
    }
}
