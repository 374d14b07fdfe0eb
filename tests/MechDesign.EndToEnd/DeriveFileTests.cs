using System.Text.Json;

namespace MechDesign.EndToEnd;

public class DeriveFileTests : DataFolder
{
    [Fact]
    public async Task A_design_is_derived_for_people() => Golden.Check((await Bot.RunAsync("derive", Write("stock.yaml", Designs.Stock))).Is(0).Shape(Data));

    [Fact]
    public async Task Designs_in_YAML_and_JSON_are_a_line_of_JSON_each()
    {
        var ran = (await Bot.RunAsync("derive", "--json", Write("stock.yml", Designs.Stock), Write("stock.json", Designs.StockJson))).Is(0);
        Assert.Equal(["CAS on version", null], ran.OutLines.Select(line =>
            JsonDocument.Parse(line).RootElement.GetProperty("paths")[0].GetProperty("base_mechanism").GetString()));
    }

    [Fact]
    public async Task The_letter_derives_otherwise()
    {
        var ran = (await Bot.RunAsync("derive", "--rules", "letter", "--json", Write("stock.yaml", Designs.Stock))).Is(0);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(ran.Out).RootElement.GetProperty("paths")[0].GetProperty("base_mechanism").ValueKind);
    }

    [Fact]
    public async Task Where_the_two_rule_sets_differ_is_shown_with_the_erratum() =>
        Golden.Check((await Bot.RunAsync("derive", "--compare", Write("stock.yaml", Designs.Stock))).Is(0).Shape(Data));

    [Fact]
    public async Task Why_another_outcome_did_not_come_out_is_shown()
    {
        var file = Write("stock.yaml", Designs.Stock);
        Golden.Check((await Bot.RunAsync("derive", "--why-not", "lease", file)).Is(0).Shape(Data));
        (await Bot.RunAsync("derive", "--why-not", "magic", file)).Refuses(1, "'magic' is no write shape, base mechanism or read path. 'mechdesign rules' prints them.");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_design_is_told_at_once_and_nothing_is_printed()
    {
        var file = Write("bad.yaml", Designs.Bad);
        foreach (var json in (string[][])[[], ["--json"], ["--compare"]])
        {
            var ran = (await Bot.RunAsync(["derive", file, .. json])).Is(1);
            Assert.Equal("", ran.Out);
            Assert.Collection(
                ran.ErrLines,
                line => Assert.StartsWith($"{file}(2,1): ", line, StringComparison.Ordinal),
                line => Assert.StartsWith($"{file}(4,43): 'conditional writes' is no ", line, StringComparison.Ordinal),
                line => Assert.StartsWith($"{file}(4,73): 'C9' is no ", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_bad_file_does_not_keep_the_good_ones_from_being_derived()
    {
        var ran = (await Bot.RunAsync("derive", "--json", Write("bad.yaml", Designs.Bad), Write("stock.yaml", Designs.Stock), Path.Combine(Data, "none.yaml"))).Is(1);
        Assert.Single(ran.OutLines);
        Assert.Equal($"{Path.Combine(Data, "none.yaml")}: there is no such file.", ran.ErrLines[^1]);
    }
}
