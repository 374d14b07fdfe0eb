using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>What to say aloud: the eight lines with a design's own facts, and the close.</summary>
public class ScriptTests
{
    /// <summary>A minute of speech.</summary>
    const int WordsAMinute = 150;

    [Fact]
    public async Task The_Auction_s_script_says_this() => Golden.Check(ReplyText.Of(new([.. ScriptPhrase.Of(await Reviewed.WithReferenceAsync(Auction.Prompt, Depth.Full))])));

    [Fact]
    public void The_Auction_s_close_says_this() => Golden.Check(ReplyText.Of(new([.. ClosePhrase.Of(Derive.From(Auction.Prompt.Design))])));

    [Fact]
    public async Task An_interview_that_has_just_begun_says_what_is_still_to_be_said()
    {
        var review = await Reviewed.PlayedAsync(Auction.Prompt, Depth.Full, Mode.Guided, _ => null);
        Golden.Check(ReplyText.Of(new([.. ScriptPhrase.Of(review), .. ClosePhrase.Of(review.Conclusions)])));
    }

    [Fact]
    public async Task An_infrastructure_prompt_has_the_infrastructure_s_lines()
    {
        var review = await Reviewed.WithReferenceAsync(SmallPrompts.Jobs, Depth.Core);
        var said = ScriptPhrase.Of(review).OfType<Block.Paragraph>().Select(block => block.Text).ToArray();
        Assert.Equal(8, said.Length);
        Assert.Equal($"1. “{Auction.Catalog.Steps[1].SayInfra}”", said[0]);
        Assert.Equal($"8. “{Auction.Catalog.Steps[8].SayInfra} {Auction.Catalog.Steps[9].SayInfra}”", said[7]);
    }

    [Fact]
    public async Task Every_prompt_s_script_names_its_HARD_invariants_its_mechanisms_and_the_rules_that_decided()
    {
        foreach (var prompt in Reviewed.Library)
        {
            var review = await Reviewed.WithReferenceAsync(prompt, Depth.Core);
            var text = ReplyText.Of(new([.. ScriptPhrase.Of(review)]));
            foreach (var path in review.Conclusions.Paths.Where(path => path.Write is not null).Take(3))
            {
                Assert.Contains(path.Write!.Path.HardInvariants.First().Statement, text, StringComparison.Ordinal);
                Assert.Contains($"(shape rule {path.Write.Shape.Rule})", text, StringComparison.Ordinal);
                Assert.Contains($"(mechanism rule {path.Write.Mechanism.Rule})", text, StringComparison.Ordinal);
            }
            Assert.DoesNotContain("still to be", text, StringComparison.Ordinal);
            Assert.DoesNotContain("_required", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_prompt_s_close_takes_a_minute_and_names_what_is_protected_how()
    {
        foreach (var prompt in Reviewed.Library)
        {
            var conclusions = Derive.From(prompt.Design);
            var lines = ClosePhrase.Of(conclusions).OfType<Block.Bullets>().Single().Lines;
            var words = lines.Sum(line => line.Split(' ').Length);
            Assert.True(words <= WordsAMinute, $"{prompt.Id}: {words} words");
            Assert.All(conclusions.Paths.Where(path => path.Write is not null).Take(2), path =>
                Assert.Contains(lines, line => line.Contains(path.Write!.Mechanism.Label!, StringComparison.Ordinal) && line.StartsWith(path.Path.Requirement.Text, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Every_line_of_every_prompt_s_script_is_short_enough_to_be_said_in_one_breath_or_two()
    {
        foreach (var prompt in Reviewed.Library)
        {
            var review = await Reviewed.WithReferenceAsync(prompt, Depth.Core);
            Assert.All(ScriptPhrase.Of(review).OfType<Block.Bullets>(), bullets => Assert.InRange(bullets.Lines.Length, 1, 6));
            Assert.All(ScriptPhrase.Of(review).OfType<Block.Bullets>().SelectMany(bullets => bullets.Lines), line => Assert.True(line.Split(' ').Length <= 70, $"{prompt.Id}: {line}"));
        }
    }

    [Fact]
    public void Every_condition_of_a_rule_is_said_in_words()
    {
        foreach (var table in (RuleTable[])[WriteShapeRules.Table, BaseMechanismRules.Repaired, ReadPathRules.Repaired])
        {
            foreach (var rule in table.Rules)
            {
                var said = Reasons.Of(new(table, rule.Number, []), "Auction");
                Assert.DoesNotContain('_', said);
                Assert.DoesNotContain("T.evolution", said, StringComparison.Ordinal);
            }
        }
    }
}
