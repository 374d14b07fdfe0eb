namespace MechDesign.Engine.Tests;

/// <summary>The single changes a designer could make.</summary>
public sealed class MoveTests
{
    [Fact]
    public void The_Auction_s_moves_are_these() => Golden.Check(string.Concat(
        Moves.OfWrite(Auction.Design.Write().Path).Concat(Moves.OfRead(Auction.Design, 1)).Select(move => move.Words(Auction.Design) + "\n")));

    [Fact]
    public void No_move_is_made_to_what_stands_already()
    {
        Assert.All(Moves.OfWrite(Auction.Design.Write().Path), move => Assert.NotEqual(Auction.Design, move.Apply(Auction.Design)));
        Assert.All(Moves.OfRead(Auction.Design, 1), move => Assert.NotEqual(Auction.Design, move.Apply(Auction.Design)));
    }

    [Fact]
    public void A_path_s_own_context_is_moved_where_it_has_one()
    {
        var design = Auction.Design.Answered("P1.holder_model: worker");

        var words = Moves.OfWrite(design.Write().Path).Select(move => move.Words(design)).ToList();

        Assert.Contains("P1.holder_model: none", words);
        Assert.DoesNotContain("context.holder_model: worker", words);
        Assert.Contains("context.topology: multi-service", words);
    }

    [Fact]
    public void By_the_letter_only_the_design_s_context_is_moved()
    {
        var design = Auction.Design.Answered("P1.holder_model: worker");

        var words = Moves.OfWrite(design.Write(RuleSet.Letter).Path).Select(move => move.Words(design)).ToList();

        Assert.Contains("context.holder_model: worker", words);
        Assert.DoesNotContain("P1.holder_model: none", words);
    }

    [Fact]
    public void A_name_is_given_or_taken_where_a_service_owns()
    {
        var words = Moves.OfWrite(Auction.Design.Write().Path).Select(move => move.Words(Auction.Design)).ToList();

        Assert.Contains("candidate.Auction.boundary: undeclared", words);
        Assert.Contains("candidate.Bid.boundary: Bid service", words);
    }

    [Fact]
    public void Only_one_invariant_is_added_at_a_time() =>
        Assert.Single(Moves.OfWrite(Auction.Design.Write().Path).OfType<Move.Add>().Select(move => move.Slot).Distinct());
}
