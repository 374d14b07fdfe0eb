using System.Text;
using MechDesign.Engine;
using Xunit.Abstractions;

namespace MechDesign.Catalogs.Tests;

public sealed class RoundTripTests(ITestOutputHelper output)
{
    const int FirstSeed = 8_2025;
    const int Count = 600;

    const string Keys = "title archetypes dominant supporting id role requirements text actor operation states interaction target priority "
        + "retained why candidates label source needed action class owner boundary evolution scope kind value replaces invariants path tier "
        + "type reads holds context topology write_coordination_scope read_consistency_target holder_model compensation_acceptable "
        + "overrides writes routing repeats publishes companions concept truth rebuild query spans spatial load hotspots";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_design_written_is_the_design_read_and_is_written_the_same_again(bool json) => Each(design =>
    {
        var written = Write(design, json);
        var read = Text.Design(written, json);
        Assert.Equal(design, read);
        Assert.Equal(written, Write(read, json));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_awkward_text_comes_back(bool json)
    {
        var changed = new List<string>();
        foreach (var text in AwkwardTexts.Whole.Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            var written = Write(new() { Title = text, Hotspots = [new(text, null)] }, json);
            var problems = new Problems();
            if (DesignReader.Read(Encoding.UTF8.GetBytes(written), json, problems) is not { Title: { } title } || title != text)
                changed.Add(written);
        }
        Assert.Empty(changed);
    }

    [Theory]
    [InlineData("{\"P1\": {\"holder_model\": \"node\"}, \"P2\": {\"holder_model\": \"none\"}}")]
    [InlineData("{\"P2\": {\"holder_model\": \"none\"}, \"P1\": {\"holder_model\": \"node\"}}")]
    public void Overrides_are_one_design_in_any_order(string overrides)
    {
        var design = new Design
        {
            Requirements = [new() { Text = "a", Priority = Priority.C1 }, new() { Text = "b", Priority = Priority.R1 }],
            Overrides = [new(1, Context.Undeclared with { Holder = Holder.Node }), new(2, Context.Undeclared with { Holder = Holder.None })],
        };
        var requirements = """[{"text": "a", "priority": "C1"}, {"text": "b", "priority": "R1"}]""";
        var text = $"{{\"requirements\": {requirements}, \"context\": {{\"overrides\": {overrides}}}}}";
        Assert.Equal(design, Text.Design(text, json: true));
        Assert.Equal(design, Text.Design(text, json: false));
    }

    [Fact]
    public void The_random_designs_hold_every_key_and_every_label()
    {
        var missing = EveryLabel().Concat(Keys.Split(' ')).ToHashSet();
        Each(design => Visit(DesignNodes.Of(design), text => missing.Remove(text)));
        Assert.Empty(missing);
    }

    void Each(Action<Design> check)
    {
        output.WriteLine($"Seeds {FirstSeed} to {FirstSeed + Count - 1}.");
        for (var seed = FirstSeed; seed < FirstSeed + Count; seed++)
        {
            try
            {
                check(RandomDesigns.Of(seed));
            }
            catch (Exception error)
            {
                Assert.Fail($"Seed {seed}: {error.Message}");
            }
        }
    }

    static string Write(Design design, bool json)
    {
        var nodes = DesignNodes.Of(design);
        return json ? NodeWriter.Json(nodes) : NodeWriter.Yaml(nodes);
    }

    static IEnumerable<string> EveryLabel() =>
    [
        .. Actors.Words.Labels, .. Operations.Words.Labels, .. Interactions.Words.Labels, .. Priorities.Words.Labels, .. YesNos.Words.Labels,
        .. CandidateSources.Words.Labels, .. Decompositions.Words.Labels, .. ObjectClasses.Words.Labels, .. Owners.Words.Labels,
        .. Evolutions.Words.Labels, .. ScopeKinds.Words.Labels, .. Tiers.Words.Labels, .. InvariantTypes.Words.Labels, .. Slots.Keys.Labels,
        .. ReadsEvidence.Words.Labels, .. HoldsEvidence.Words.Labels, .. Topologies.Words.Labels, .. Coordinations.Words.Labels,
        .. ReadConsistencies.Words.Labels, .. Holders.Words.Labels, .. Routings.Words.Labels, .. RepeatsEvidence.Words.Labels,
        .. Companions.Words.Labels, .. ConceptKinds.Words.Labels, .. SpansEvidence.Words.Labels, .. Queries.Words.Labels,
        .. Loads.Words.Labels, .. HotspotTypes.Words.Labels,
    ];

    static void Visit(Node node, Action<string> seen)
    {
        switch (node)
        {
            case Node.Scalar scalar:
                seen(scalar.Text!);
                break;
            case Node.List list:
                foreach (var item in list.Items)
                    Visit(item, seen);
                break;
            case Node.Map map:
                foreach (var entry in map.Entries)
                {
                    seen(entry.Key);
                    Visit(entry.Value, seen);
                }
                break;
        }
    }
}
