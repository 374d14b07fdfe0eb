namespace MechDesign.Engine.Tests;

/// <summary>Framework §2, derived ids, and what designs are made of.</summary>
public sealed class DesignTests
{
    [Theory]
    [InlineData("P1 P2 P3")]
    [InlineData("P1 P2", "requirement.3.retained: undeclared")]
    [InlineData("P1 P2", "requirement.3.retained: No")]
    [InlineData("P1 P2", "requirement.2.priority: undeclared")]
    [InlineData("P1 P2", "requirement.2.priority: R2")]
    [InlineData("P1 P2", "requirement.1.priority: C2")]
    [InlineData("P1 P2 P3", "requirement.1.priority: C2", "requirement.1.retained: Yes")]
    public void C1_and_R1_are_paths_and_others_when_retained(string ids, params string[] answers)
    {
        var design = Auction.Design.Answered(answers);

        Assert.Equal(ids, string.Join(' ', design.Paths().Select(path => path.Id)));
        Assert.All(design.Paths(), path => Assert.Equal(path.Number, design.PathNumber(path.RequirementNumber)));
        Assert.All(design.Paths(), path => Assert.Equal(path.RequirementNumber, design.RequirementOf(path.Id)));
    }

    [Fact]
    public void A_requirement_that_is_no_path_has_no_number()
    {
        var design = Auction.Design.Answered("requirement.1.priority: N1");

        Assert.Equal([0, 0, 1, 2, 0], Enumerable.Range(0, 5).Select(design.PathNumber));
        Assert.Null(Derive.From(design).Path(1));
        Assert.Equal(0, design.RequirementOf("P3"));
    }

    [Fact]
    public void Concept_ids_count_all_rows_of_reads_in_order()
    {
        var row = Auction.Design.Reads[0];

        var reads = Derive.From(Auction.Design with { Reads = [row with { Requirement = 1 }, row, row with { Requirement = 3 }, row] }).Reads;

        Assert.Equal(["C2", "C4"], reads.Select(read => read.Id));
    }

    [Fact]
    public void Ids_go_on_past_any_number()
    {
        Assert.Equal(["P9", "P63", "P64", "P1000"], new[] { 9, 63, 64, 1000 }.Select(Ids.Path));
        Assert.Equal(["C9", "C63", "C64", "C1000"], new[] { 9, 63, 64, 1000 }.Select(Ids.Concept));
        Assert.Equal(("V7", "R8"), (Ids.Invariant(7), Ids.Requirement(8)));
    }

    [Fact]
    public void Rows_are_equal_when_their_rows_are()
    {
        Rows<string> one = ["a", "b"];

        Assert.True(one == (Rows<string>)["a", "b"]);
        Assert.True(one != (Rows<string>)["b", "a"]);
        Assert.True(default == (Rows<string>)[]);
        Assert.Equal(one.GetHashCode(), ((Rows<string>)["a", "b"]).GetHashCode());
        Assert.Equal(("a", "b", null, null), (one.Numbered(1), one.Numbered(2), one.Numbered(0), one.Numbered(3)));
    }

    [Fact]
    public void An_empty_slot_shows_its_name_and_a_full_one_is_not_filled_again()
    {
        var invariant = Small.Hard(InvariantType.Accounting) with { Slots = [new(Slot.Aggregate, "<scope>"), new(Slot.Function, "sum")] };

        Assert.Equal("Aggregate <scope> equals sum over <source set> within <scope>.", invariant.Statement);
        Assert.Equal("", new Invariant { Requirement = 1 }.Statement);
    }

    [Fact]
    public void A_template_s_slots_stand_in_its_sentence_in_order() => Assert.All(Template.All, template =>
    {
        var at = template.Slots.Select(slot => template.Text.IndexOf($"<{slot.Words}>", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
        Assert.Equal(template.Slots.Length, template.Text.Count(letter => letter == '<'));
        Assert.Same(template, Template.Of(template.Type));
    });

    [Fact]
    public void A_slot_s_key_in_a_file_is_its_label() =>
        Assert.Equal(Slots.Keys.Labels, Slots.Keys.Values.Select(slot => slot.FileKey));
}
