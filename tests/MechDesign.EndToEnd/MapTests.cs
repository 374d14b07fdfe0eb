using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary><c>map</c>: any text to archetypes; a line of JSON for each line.</summary>
public class MapTests
{
    static readonly string[] always = ["kind", "dominant", "top", "supporting", "confidence", "sure", "because"];

    [Fact]
    public async Task Each_line_of_input_is_a_line_of_JSON_of_one_shape()
    {
        string[] texts = ["Distributed cache", "", "two buyers, one seat", "🙂", new string('x', 30_000), "Design an API gateway", "\t\t", "auction"];
        var lines = (await Bot.RunAsync(["map", "-"], string.Join('\n', texts) + "\n")).Is(0).OutLines;
        Assert.Equal(texts.Length, lines.Length);
        Assert.All(lines, line => HasTheShape(JsonDocument.Parse(line).RootElement));
    }

    [Fact]
    public async Task A_system_of_the_documents_is_its_row()
    {
        var root = JsonDocument.Parse((await Bot.RunAsync("map", "API", "gateway", "--json")).Is(0).Out).RootElement;
        HasTheShape(root);
        Assert.Equal(("infra", "I17", true), (root.GetProperty("kind").GetString(), root.GetProperty("dominant").GetString(), root.GetProperty("sure").GetBoolean()));
        Assert.Equal(["I08", "I11"], root.GetProperty("supporting").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_last_line_needs_no_end_and_no_lines_are_no_answers()
    {
        Assert.Single((await Bot.RunAsync(["map", "-"], "auction")).Is(0).OutLines);
        Assert.Equal("", (await Bot.RunAsync(["map", "-"], "")).Is(0).Out);
    }

    [Fact]
    public async Task For_people_the_archetype_stands_first_and_a_doubt_is_said()
    {
        Assert.StartsWith("I07 Cache / Origin Projection / Edge Delivery\n", (await Bot.RunAsync("map", "cdn")).Is(0).Out, StringComparison.Ordinal);
        Assert.Contains("Not sure. The nearest are ", (await Bot.RunAsync("map", "the and of")).Is(0).Out, StringComparison.Ordinal);
    }

    static void HasTheShape(JsonElement root)
    {
        var sure = root.GetProperty("sure").GetBoolean();
        Assert.Equal(sure ? always : [.. always, "question"], root.EnumerateObject().Select(property => property.Name));
        Assert.Contains(root.GetProperty("kind").GetString(), (string[])["infra", "product"]);
        Assert.Equal(3, root.GetProperty("top").EnumerateArray().Select(id => id.GetString()).Distinct().Count());
        Assert.Equal(root.GetProperty("dominant").GetString(), root.GetProperty("top")[0].GetString());
        Assert.InRange(root.GetProperty("confidence").GetDouble(), 0, 1);
        Assert.All(root.GetProperty("because").EnumerateArray(), because => Assert.Equal(JsonValueKind.String, because.ValueKind));
        Assert.All(root.GetProperty("supporting").EnumerateArray(), row => Assert.Equal(["id", "role"], row.EnumerateObject().Select(property => property.Name)));
    }
}
