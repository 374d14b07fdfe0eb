using System.Text;
using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests;

/// <summary>A file of which only the beginning arrived.</summary>
public sealed class CutTests
{
    static readonly string withEscapes = NodeWriter.Json(DesignNodes.Of(
        new Design { Title = "ユーザ \"😀\" \\ \u0001", Hotspots = [new("a\nb", HotspotType.ReadHotspot), new("é", null)] }));

    [Fact]
    public void A_json_auction_cut_anywhere_is_never_a_design() => NeverADesign(Text.AuctionJson);

    [Fact]
    public void Json_cut_inside_escapes_and_characters_is_never_a_design() => NeverADesign(withEscapes);

    [Fact]
    public void A_yaml_auction_cut_anywhere_is_a_design_or_has_problems()
    {
        var whole = Encoding.UTF8.GetBytes(Text.AuctionYaml);
        var designs = 0;
        for (var length = 0; length < whole.Length; length++)
        {
            var problems = new Problems();
            var design = DesignReader.Read(whole.AsSpan()[..length], json: false, problems);
            Assert.True(design is null == problems.Any, $"Cut at {length}.");
            designs += design is null ? 0 : 1;
        }
        Assert.InRange(designs, 1, whole.Length / 4);
    }

    static void NeverADesign(string json)
    {
        var whole = Encoding.UTF8.GetBytes(json);
        for (var length = 0; length < whole.Length; length++)
            Text.ProblemsOf(whole.AsSpan()[..length], json: true);
        Text.Design(json, json: true);
    }
}
