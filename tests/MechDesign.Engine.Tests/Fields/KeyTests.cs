namespace MechDesign.Engine.Tests;

/// <summary>Session §2, Keys: how people and files write the place of an answer.</summary>
public sealed class KeyTests
{
    static readonly Key[] keys = [.. AllKeys.Of(Auction.Design), new(Field.Tier, 0)];

    [Fact]
    public void The_Auction_s_keys_are_these() => Golden.Check(string.Concat(keys.Select(key => Auction.Design.Text(key) + "\n")));

    [Fact]
    public void Every_key_is_read_back_from_its_text() => Assert.All(keys, key => Assert.Equal(key, Auction.Design.Parse(Auction.Design.Text(key))));

    [Fact]
    public void No_two_keys_have_one_text() => Assert.Equal(keys.Length, keys.Select(Auction.Design.Text).Distinct().Count());

    [Fact]
    public void Every_field_has_one_place() => Assert.Equal(Keys.All.Select(place => place.Field), Keys.All.Select(place => place.Field).Distinct());

    [Theory]
    [InlineData("Seat Hold")]
    [InlineData("seat.hold")]
    [InlineData("v1.2 of A. class")]
    [InlineData("candidate.class")]
    public void A_candidate_may_have_dots_and_spaces_in_its_name(string label)
    {
        var design = Auction.Design with { Candidates = [.. Auction.Design.Candidates, new() { Label = label }] };

        Assert.Equal($"candidate.{label}.class", design.Text(new(Field.Class, 4)));
        Assert.All(AllKeys.Of(design), key => Assert.Equal(key, design.Parse(design.Text(key))));
    }

    [Fact]
    public void Blanks_around_a_key_are_nothing() => Assert.Equal(new Key(Field.Routing, 1), Auction.Design.Parse("  P1.routing "));

    [Theory]
    [InlineData("")]
    [InlineData("routing")]
    [InlineData("P1")]
    [InlineData("P1.class")]
    [InlineData("P4.routing")]
    [InlineData("P4.topology")]
    [InlineData("p1.routing")]
    [InlineData("P1.x.routing")]
    [InlineData("P1.x.topology")]
    [InlineData("Auction.topology")]
    [InlineData("context.x.topology")]
    [InlineData("context.routing")]
    [InlineData("entry.x.dominant")]
    [InlineData("requirement.operation")]
    [InlineData("requirement.0.operation")]
    [InlineData("requirement.4.operation")]
    [InlineData("requirement.-1.operation")]
    [InlineData("requirement.1.x.operation")]
    [InlineData("requirement.1.class")]
    [InlineData("candidate.Auctions.class")]
    [InlineData("candidate.auction.class")]
    [InlineData("candidate.1.class")]
    [InlineData("invariant.5.tier")]
    [InlineData("read.2.query")]
    [InlineData("hotspot.3.type")]
    public void What_no_place_is_called_is_no_key(string text) => Assert.Null(Auction.Design.Parse(text));

    [Fact]
    public void A_path_s_key_stays_with_its_requirement_when_P_ids_move()
    {
        var key = Auction.Design.Parse("P3.topology")!.Value;

        var moved = Auction.Design.Answered("requirement.2.priority: R2");

        Assert.Equal(new(Field.Topology, 3), key);
        Assert.Equal("P2.topology", moved.Text(key));
        Assert.Equal(key, moved.Parse("P2.topology"));
    }

    [Fact]
    public void The_labels_of_a_place_are_those_of_its_list()
    {
        Assert.Equal(Owners.Words.Labels, Keys.Of(Field.Owner).Labels);
        Assert.Equal(BaseMechanisms.Words.Labels, Keys.Of(Field.BaseMechanism).Labels);
        Assert.Empty(Keys.Of(Field.Truth).Labels);
    }
}
