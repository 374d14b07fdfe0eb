namespace MechDesign.Catalogs.Tests.Checks;

/// <summary>Much broken at once: everything is told, each thing once, by file and place.</summary>
public sealed class SeveralAtOnceTests : IDisposable
{
    readonly BrokenCatalog broken = new();

    public void Dispose() => broken.Dispose();

    [Fact]
    public void Everything_is_told_at_once_by_file_and_place() => Golden.Check(string.Join('\n', broken
        .Delete("archetypes/I04.yaml")
        .Write("archetypes/Z01.yaml", "")
        .Replace("archetypes/I02.yaml", "- id: I01", "- id: I99", after: "neighbours:")
        .Replace("archetypes/I02.yaml", "base_mechanism: lease", "base_mechanism: 2PC")
        .Replace("archetypes.yaml", "aliases: [claim, ", "aliases: [raft, paxos, claim, ")
        .Replace("knowledge/numbers.yaml", "see: [I05]", "see: [kafka, I05, rabbit]")
        .Replace("knowledge/tips.yaml", "title:", "titel:")
        .Append("mapping/names.tsv", "a line without tabs")
        .Append("mapping/signals.tsv", "an idea of its own\tI77\t2")
        .Append("mapping/weights.tsv", "idea\tOOO")
        .Replace("predicates.yaml", "name: merge_safe", "name: mergesafe")
        .Replace("rules.yaml", "number: 3", "number: three")
        .Replace("systems.yaml", "archetypes: [I16, I07]", "archetypes: [I16, I70]")
        .Replace("words/role.yaml", "label: decorator", "label: middleware")
        .Replace("words/tier.yaml", "near_miss:", "nearmiss:")
        .Problems) + "\n");

    [Fact]
    public void A_list_of_archetypes_that_cannot_be_read_is_told_once_though_four_checks_need_it() => Assert.Equal(
        [
            broken.Replace("archetypes.yaml", "branch: infra", "branches: infra").Told("archetypes.yaml", "id: I01", "'branch' is missing here; a row needs its name."),
            broken.Told("archetypes.yaml", "branches", "'branches' is no key here. Keys: aliases, branch, essence, examples, id, name, twin."),
        ],
        broken.Problems);

    [Theory]
    [InlineData("archetypes")]
    [InlineData("knowledge")]
    public void A_folder_is_missing(string folder) => Assert.Equal([$"{folder}(1,1): this folder is missing from FOLDER."], broken.DeleteFolder(folder).Problems);

    [Fact]
    public void A_folder_without_catalogs_lacks_every_file()
    {
        var empty = Directory.CreateTempSubdirectory("mechdesign-").FullName;
        Assert.All(CatalogCheck.Of(new(empty)), problem => Assert.Contains("is missing from", problem.Problem.Message, StringComparison.Ordinal));
        Assert.NotEmpty(CatalogCheck.Of(new(empty)));
        Directory.Delete(empty);
    }
}
