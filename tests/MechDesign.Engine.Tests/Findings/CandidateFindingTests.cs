namespace MechDesign.Engine.Tests;

/// <summary>Framework §7, at a candidate: each row where it appears, and beside it where it must not.</summary>
public sealed class CandidateFindingTests
{
    [Theory]
    [InlineData("owner-derived-not-projection", "Auction", "candidate.Auction.owner: derived")]
    [InlineData("owner-derived-not-projection", "AuctionView", "candidate.AuctionView.class: entity")]
    [InlineData("projection-not-derived", "AuctionView", "candidate.AuctionView.owner: pipeline")]
    [InlineData("projection-not-derived", "Auction", "candidate.Auction.class: projection")]
    [InlineData("event-not-append-only", "Bid", "candidate.Bid.evolution: merge")]
    [InlineData("event-not-append-only", "Auction", "candidate.Auction.class: event")]
    public void It_appears(string code, string at, params string[] answers) => Found.Expect(code, at, Auction.Design.Answered(answers));

    [Theory]
    [InlineData("owner-derived-not-projection", "candidate.AuctionView.class: undeclared")]
    [InlineData("owner-derived-not-projection", "candidate.AuctionView.owner: undeclared")]
    [InlineData("projection-not-derived", "candidate.AuctionView.owner: undeclared")]
    [InlineData("projection-not-derived", "candidate.AuctionView.class: undeclared", "candidate.AuctionView.owner: service")]
    [InlineData("event-not-append-only", "candidate.Bid.evolution: undeclared")]
    [InlineData("event-not-append-only", "candidate.Bid.class: undeclared", "candidate.Bid.evolution: merge")]
    [InlineData("event-not-append-only", "candidate.Auction.evolution: append-only", "candidate.Auction.class: event")]
    public void It_does_not(string code, params string[] answers) => Found.ExpectNone(code, Auction.Design.Answered(answers));
}
