namespace MechDesign.Catalogs.Tests;

/// <summary>The example of framework §8 (Data/auction.yaml, word for word).</summary>
public sealed class AuctionTests
{
    static readonly string written = NodeWriter.Yaml(DesignNodes.Of(Text.Design(Text.AuctionYaml, json: false)));

    [Fact]
    public void The_auction_is_written_in_yaml() => Golden.Check(written);

    [Fact]
    public void The_auction_is_written_in_json() => Golden.Check(Text.AuctionJson);

    [Fact]
    public void What_is_written_is_the_same_design() =>
        Assert.Equal(Text.Design(Text.AuctionYaml, json: false), Text.Design(written, json: false));

    [Fact]
    public void What_was_written_once_is_written_the_same_again() =>
        Assert.Equal(written, NodeWriter.Yaml(DesignNodes.Of(Text.Design(written, json: false))));

    [Fact]
    public void Its_yaml_and_its_json_are_one_design() =>
        Assert.Equal(Text.Design(Text.AuctionYaml, json: false), Text.Design(Text.AuctionJson, json: true));

    [Fact]
    public void A_path_may_be_the_text_of_its_requirement()
    {
        var byText = Text.AuctionYaml.Replace("path: P1", "path: User places bid").Replace("path: P2", "path: User sees current highest bid");
        Assert.DoesNotContain("path: P", byText);
        Assert.Equal(Text.Design(Text.AuctionYaml, json: false), Text.Design(byText, json: false));
    }
}
