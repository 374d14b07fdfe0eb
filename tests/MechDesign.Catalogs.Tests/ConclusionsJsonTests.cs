using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests;

public sealed class ConclusionsJsonTests
{
    [Fact]
    public void The_conclusions_of_the_auction() => Golden.Check(Write(Text.Design(Text.AuctionYaml, json: false)));

    /// <summary>Data/auction.conclusions.json is the example word for word, with … for what it leaves open.</summary>
    [Fact]
    public void They_are_those_of_the_framework_field_by_field()
    {
        using var expected = JsonDocument.Parse(Text.Data("auction.conclusions.json"));
        using var actual = JsonDocument.Parse(Write(Text.Design(Text.AuctionYaml, json: false)));
        var differences = new List<string>();
        Compare(expected.RootElement, actual.RootElement, "", differences);
        Assert.Empty(differences);
    }

    [Fact]
    public void What_is_undeclared_or_not_classifiable_is_null() => Golden.Check(Write(Text.Design(
        """
        requirements:
          - {text: User does something, priority: C1}
          - {text: User sees something, priority: R1}
          - {text: Something is kept, retained: Yes}
          - {text: Something is not kept}
        candidates: [{label: Thing}]
        reads: [{path: P2, concept: Thing}, {path: P1, concept: Other}]
        hotspots: [{label: somewhere}]
        """, json: false)));

    [Fact]
    public void An_empty_design_has_conclusions_too() => Golden.Check(Write(new()));

    [Fact]
    public void Conclusions_of_random_designs_are_one_json_object_without_a_key_twice()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var json = Write(RandomDesigns.Of(seed));
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            Assert.True(document.RootElement.ValueKind is JsonValueKind.Object, $"Seed {seed}.");
        }
    }

    static string Write(Design design)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            ConclusionsJson.Write(json, Derive.From(design, RuleSet.Repaired));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static void Compare(JsonElement expected, JsonElement actual, string at, List<string> differences)
    {
        if (IsOpen(expected))
            return;
        if (expected.ValueKind is JsonValueKind.Object && actual.ValueKind is JsonValueKind.Object)
        {
            foreach (var name in expected.EnumerateObject().Concat(actual.EnumerateObject()).Select(property => property.Name).Distinct())
                Compare(Property(expected, name), Property(actual, name), $"{at}.{name}", differences);
        }
        else if (expected.ValueKind is JsonValueKind.Array && actual.ValueKind is JsonValueKind.Array)
        {
            JsonElement[] wanted = [.. expected.EnumerateArray()], given = [.. actual.EnumerateArray()];
            var open = wanted.Length > 0 && IsOpen(wanted[^1]);
            for (var i = 0; i < (open ? wanted.Length - 1 : Math.Max(wanted.Length, given.Length)); i++)
                Compare(wanted.ElementAtOrDefault(i), given.ElementAtOrDefault(i), $"{at}[{i}]", differences);
        }
        else if (Show(expected) != Show(actual))
        {
            differences.Add($"{at}: the framework says {Show(expected)}, we say {Show(actual)}");
        }
    }

    static JsonElement Property(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value : default;

    static bool IsOpen(JsonElement element) => element.ValueKind is JsonValueKind.String && element.GetString() == "…";

    static string Show(JsonElement element) => element.ValueKind is JsonValueKind.Undefined ? "nothing" : element.GetRawText();
}
