using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>The six conditions of the baseline, for people: what is missing, and where to answer it.</summary>
public class ClosureTests
{
    [Fact]
    public void A_closed_baseline_meets_all_six()
    {
        var table = ClosurePhrase.Of(Derive.From(Auction.Prompt.Design));
        Assert.Equal("Baseline: closed", table.Title);
        Assert.Equal(Enumerable.Repeat("yes", 6), table.Rows.Select(row => row[1]));
    }

    [Fact]
    public void What_is_missing_is_told_with_the_answer_that_closes_it() => Golden.Check(ReplyText.Of(Reply.Of(ClosurePhrase.Of(Derive.From(Open())))));

    [Fact]
    public void An_error_keeps_the_baseline_open_and_is_a_row_of_its_own()
    {
        var wrong = Auction.Prompt.Design.With(new AnswerChange(new(Field.Coordination, 0), Coordination.CrossService.Label));
        var conclusions = Derive.From(wrong);
        Assert.Contains(conclusions.Findings, finding => finding.Severity is Severity.Error);
        Assert.Equal(("Baseline: open", "and no finding is an error"), (ClosurePhrase.Of(conclusions).Title, ClosurePhrase.Of(conclusions).Rows[^1][0]));
    }

    [Fact]
    public void Every_place_that_is_named_is_a_place_of_the_design_and_an_answer_there_is_allowed()
    {
        foreach (var prompt in Reviewed.Library)
        {
            foreach (var key in Keys.All.Select(answerable => answerable.Field).SelectMany(field => Enumerable.Range(0, 4).Select(row => new Key(field, row))))
            {
                if (prompt.Design.Answer(key) is null)
                    continue;
                var design = prompt.Design.With(new AnswerChange(key, null));
                foreach (var gap in Derive.From(design).Closure.Conditions.SelectMany(condition => condition.Gaps))
                    Assert.All(gap.Keys, where => Assert.Equal(where, design.Parse(design.Text(where))));
            }
        }
    }

    [Theory]
    [InlineData("context.topology")]
    [InlineData("invariant.2.holds")]
    [InlineData("read.1.query")]
    [InlineData("read.1.truth")]
    public void Taking_an_answer_away_names_that_very_answer(string text)
    {
        var key = Auction.Prompt.Design.Parse(text)!.Value;
        var conclusions = Derive.From(Auction.Prompt.Design.With(new AnswerChange(key, null)));
        Assert.Contains(conclusions.Closure.Conditions.SelectMany(condition => condition.Gaps), gap => gap.Keys.Contains(key));
    }

    static Design Open()
    {
        var design = Auction.Prompt.Design;
        foreach (var text in (string[])["invariant.1.type", "invariant.2.holds", "invariant.3.type", "context.topology", "context.holder_model", "candidate.Auction.evolution", "read.1.query", "read.1.truth"])
            design = design.With(new AnswerChange(design.Parse(text)!.Value, null));
        return design with { Reads = [.. design.Reads.Select(row => row with { Rebuild = null })] };
    }
}
