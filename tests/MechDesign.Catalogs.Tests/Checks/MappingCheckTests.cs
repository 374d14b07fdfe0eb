namespace MechDesign.Catalogs.Tests.Checks;

/// <summary>What is wrong with the files the mapper listens by, each looked at whatever is wrong with the others.</summary>
public sealed class MappingCheckTests : IDisposable
{
    const string NoLine = "A line is phrase, archetype and weight with tabs between them.";

    readonly BrokenCatalog broken = new();

    public void Dispose() => broken.Dispose();

    [Theory]
    [InlineData("names.tsv")]
    [InlineData("signals.tsv")]
    public void A_line_has_no_tabs(string file) => broken
        .Append($"mapping/{file}", "quux frobnicator I01 3")
        .Tells($"mapping/{file}", "quux", NoLine);

    [Theory]
    [InlineData("names.tsv")]
    [InlineData("signals.tsv")]
    public void A_weight_is_no_number(string file) => broken
        .Append($"mapping/{file}", "quux frobnicator\tI01\theavy")
        .Tells($"mapping/{file}", "quux", NoLine);

    [Theory]
    [InlineData("names.tsv", "I99")]
    [InlineData("signals.tsv", "I99")]
    [InlineData("signals.tsv", "A13")]
    public void A_line_speaks_for_no_archetype_of_the_mapper_s(string file, string id) => broken
        .Append($"mapping/{file}", $"quux frobnicator\t{id}\t3")
        .Tells($"mapping/{file}", $"{id}\t3", $"'{id}' is no archetype; a twin is written by its infrastructure id.");

    [Theory]
    [InlineData("names.tsv")]
    [InlineData("signals.tsv")]
    public void A_line_stands_twice(string file) => broken
        .Append($"mapping/{file}", "quux frobnicator\tI01\t3").Append($"mapping/{file}", "quux frobnicator\tI02\t3").Append($"mapping/{file}", "quux frobnicator\tI01\t1")
        .Tells($"mapping/{file}", "quux frobnicator\tI01\t1", "'quux frobnicator' speaks for I01 already; keep one line.");

    [Theory]
    [InlineData("OOO")]
    [InlineData("OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO")]
    [InlineData("OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO ")]
    public void A_weight_line_has_not_one_visible_character_for_each_archetype(string weights) => broken
        .Append("mapping/weights.tsv", $"quux\t{weights}")
        .Tells("mapping/weights.tsv", "quux", "A line is a feature, a tab, and 33 characters from ! to ~.");

    [Theory]
    [InlineData("names.tsv")]
    [InlineData("signals.tsv")]
    [InlineData("weights.tsv")]
    [InlineData("words.txt")]
    public void A_file_is_missing(string file) => Assert.Equal([$"mapping/{file}(1,1): this file is missing from FOLDER."], broken.Delete($"mapping/{file}").Problems);

    [Fact]
    public void All_four_files_are_told_at_once() => Assert.Equal(
        [
            broken.Append("mapping/names.tsv", "quux frobnicator").Append("mapping/names.tsv", "quux\tI99\t1").Told("mapping/names.tsv", "quux", NoLine),
            broken.Told("mapping/names.tsv", "I99", "'I99' is no archetype; a twin is written by its infrastructure id."),
            broken.Append("mapping/signals.tsv", "quux").Told("mapping/signals.tsv", "quux", NoLine),
            broken.Append("mapping/weights.tsv", "quux").Append("mapping/weights.tsv", "quux\tO").Told("mapping/weights.tsv", "quux", "A line is a feature, a tab, and 33 characters from ! to ~."),
            broken.Told("mapping/weights.tsv", "quux\tO", "A line is a feature, a tab, and 33 characters from ! to ~."),
            "mapping/words.txt(1,1): this file is missing from FOLDER.",
        ],
        broken.Delete("mapping/words.txt").Problems);
}
