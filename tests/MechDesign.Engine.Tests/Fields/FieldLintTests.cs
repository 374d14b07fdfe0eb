namespace MechDesign.Engine.Tests;

/// <summary>Each thing that can be wrong with a field graph, shown on the least graph that has it.</summary>
public sealed class FieldLintTests
{
    static readonly FieldReader sheet = new FieldReader.Sheet("A");

    [Fact]
    public void A_sound_graph_passes() => Assert.Empty(FieldLint.Check(new(
        [
            new(Field.Prompt, Category.Given, [], []),
            new(Field.Actor, Category.Classified, [Field.Prompt], [sheet]),
        ])));

    [Fact]
    public void A_parent_that_is_not_in_the_graph_is_reported() => Assert.Equal(
        ["Actor follows from the prompt, which the graph does not hold"],
        FieldLint.Check(new([new(Field.Actor, Category.Classified, [Field.Prompt], [sheet])])));

    [Fact]
    public void A_cycle_is_reported_at_each_field_in_it_and_not_below() => Assert.Equal(
        ["Actor follows from itself", "Operation follows from itself"],
        FieldLint.Check(new(
        [
            new(Field.Actor, Category.Classified, [Field.Operation], []),
            new(Field.Operation, Category.Classified, [Field.Actor], []),
            new(Field.Priority, Category.Classified, [Field.Operation], [sheet]),
        ])));

    [Fact]
    public void A_field_that_nothing_reads_is_reported() => Assert.Equal(
        ["Actor is read by nothing"],
        FieldLint.Check(new([new(Field.Actor, Category.Given, [], [])])));

    [Fact]
    public void A_field_that_stands_twice_is_reported() => Assert.Equal(
        ["Actor stands 2 times in the graph"],
        FieldLint.Check(new(
        [
            new(Field.Actor, Category.Given, [], [sheet]),
            new(Field.Actor, Category.Given, [], [sheet]),
        ])));

    [Theory]
    [InlineData(Category.Given, Category.Given)]
    [InlineData(Category.Chosen, Category.Given, Category.Chosen)]
    [InlineData(Category.Classified, Category.Given, Category.Chosen, Category.Classified, Category.Derived)]
    [InlineData(Category.Derived, Category.Given, Category.Chosen, Category.Classified, Category.Derived)]
    [InlineData(Category.Output, Category.Given, Category.Chosen, Category.Classified, Category.Derived, Category.Output)]
    public void A_field_follows_from_these_categories_only(Category child, params Category[] allowed)
    {
        foreach (var parent in Categories.Words.Values)
        {
            var found = FieldLint.Check(new(
            [
                new(Field.Actor, parent, [], []),
                new(Field.Operation, child, [Field.Actor], [sheet]),
            ]));

            Assert.Equal(
                allowed.Contains(parent) ? [] : [$"Operation is {child.Label} and may not follow from Actor, which is {parent.Label}"],
                found);
        }
    }

    [Fact]
    public void What_a_closure_condition_or_a_finding_reads_is_more_than_shown() => Assert.Equal(
        [Field.Actor],
        FieldLint.ShownOnly(new(
        [
            new(Field.Actor, Category.Given, [], [sheet]),
            new(Field.Operation, Category.Given, [], [sheet, new FieldReader.Closure(1)]),
            new(Field.Priority, Category.Given, [], [new FieldReader.Finding("two-truths")]),
            new(Field.Retained, Category.Given, [], [sheet]),
            new(Field.PathId, Category.Derived, [Field.Retained], [new FieldReader.Closure(1)]),
        ])));
}
