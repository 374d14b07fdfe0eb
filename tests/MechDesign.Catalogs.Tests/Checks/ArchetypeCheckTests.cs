namespace MechDesign.Catalogs.Tests.Checks;

/// <summary>One thing broken about archetypes or systems, and the sentence that says so where it stands.</summary>
public sealed class ArchetypeCheckTests : IDisposable
{
    readonly BrokenCatalog broken = new();

    public void Dispose() => broken.Dispose();

    [Fact]
    public void The_real_catalogs_have_no_problems() => Assert.Empty(CatalogCheck.Of(new(Path.Combine(Repository.Root, "catalogs"))));

    [Theory]
    [InlineData("neighbours:", "- id: I01", "- id: I99")]
    [InlineData("confusions:", "- with: I01", "- with: I99")]
    public void A_card_names_an_unknown_archetype(string list, string right, string wrong) => broken
        .Replace("archetypes/I02.yaml", right, wrong, after: list)
        .Tells("archetypes/I02.yaml", "I99", "'I99' is no archetype.");

    [Fact]
    public void A_card_is_missing() => Assert.Equal(
        ["archetypes/I04.yaml(1,1): this file is missing from FOLDER."], broken.Delete("archetypes/I04.yaml").Problems);

    [Fact]
    public void A_card_stands_there_that_no_archetype_has() => Assert.Equal(
        ["archetypes/I77.yaml(1,1): no archetype of archetypes.yaml has its card here."], broken.Write("archetypes/I77.yaml", "id: I77\n").Problems);

    [Fact]
    public void A_card_has_another_id_than_its_file() => broken
        .Replace("archetypes/I02.yaml", "id: I02", "id: I03")
        .Tells("archetypes/I02.yaml", "I03", "The id in the file is 'I03', and the file is called I02.yaml.");

    [Fact]
    public void An_archetype_has_no_examples() => broken
        .Replace("archetypes.yaml", "examples: [", "aliases_too: [", after: "id: I02").Replace("archetypes.yaml", "aliases_too", "examples: []\n    # ")
        .Replace("archetypes.yaml", "SQS visibility timeout", "# SQS visibility timeout")
        .Tells("archetypes.yaml", "id: I02", "I02 has no examples.");

    [Fact]
    public void An_id_stands_twice_among_the_archetypes() => broken
        .Replace("archetypes.yaml", "- id: I03", "- id: I02")
        .Tells("archetypes.yaml", "I02", "'I02' stands here twice; an id means one archetype.", after: "HDFS file lease");

    [Fact]
    public void Two_archetypes_claim_one_alias() => broken
        .Replace("archetypes.yaml", "aliases: [claim, ", "aliases: [Consensus, claim, ")
        .Tells("archetypes.yaml", "aliases: [Consensus", "'Consensus' is an alias of I01 already; an alias means one archetype.");

    [Fact]
    public void A_twin_does_not_name_its_twin_back() => Assert.Equal(
        [
            broken.Replace("archetypes.yaml", "twin: I01", "twin: I02", after: "id: A19")
                .Told("archetypes.yaml", "A19", "I01 names A19 as its twin, and A19 does not name it back."),
            broken.Told("archetypes.yaml", "I02", "A19 names I02 as its twin, and I02 does not name it back.", after: "id: A19"),
        ],
        broken.Problems);

    [Fact]
    public void A_card_claims_a_mechanism_the_engine_does_not_derive() => broken
        .Replace("archetypes/I02.yaml", "base_mechanism: lease", "base_mechanism: pessimistic lock")
        .Tells("archetypes/I02.yaml", "gives:", "'claim a resource' derives to exclusive claim, lease, [idempotency key, fencing token, heartbeat].");

    [Fact]
    public void A_card_claims_a_read_path_the_engine_does_not_derive() => broken
        .Replace("archetypes/I02.yaml", "gives: read source directly", "gives: cache-aside")
        .Tells("archetypes/I02.yaml", "cache-aside", "'who holds it' is served by read source directly.");

    [Fact]
    public void A_card_s_first_response_is_not_the_framework_s() => broken
        .Replace("archetypes/I02.yaml", "first_response: single-writer queue per hot key", "first_response: cache or projection", after: "bottleneck:")
        .Tells("archetypes/I02.yaml", "cache or projection", "The first response to a contention hotspot is single-writer queue per hot key.");

    [Fact]
    public void A_card_writes_in_a_shape_it_does_not_call_usual() => broken
        .Replace("archetypes/I02.yaml", "usual_shapes: [exclusive claim, guarded state transition]", "usual_shapes: [guarded state transition]")
        .Tells("archetypes/I02.yaml", "usual_shapes", "'exclusive claim' is the shape of 'claim a resource' and is not among the usual shapes.");

    [Theory]
    [InlineData("archetypes: [I16, I07]", "archetypes: [I16, I99]")]
    [InlineData("product_view: [A13]", "product_view: [I99]")]
    [InlineData("reading: [I08, I16]", "reading: [I08, I99]")]
    public void A_system_leads_to_an_unknown_archetype(string right, string wrong) => broken
        .Replace("systems.yaml", right, wrong)
        .Tells("systems.yaml", "I99", "'I99' is no archetype.");

    [Fact]
    public void Two_systems_are_called_alike() => broken
        .Replace("systems.yaml", "aliases: [payment system]", "aliases: [hotel booking, payment system]")
        .Tells("systems.yaml", "name: Hotel booking", "'Hotel booking' is Payment system / Payment already.");
}
