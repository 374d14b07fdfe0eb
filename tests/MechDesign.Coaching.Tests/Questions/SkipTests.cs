namespace MechDesign.Coaching.Tests;

/// <summary>A question that no open rule reads is skipped and says so, each reason in its own sentence.</summary>
public class SkipTests
{
    [Fact]
    public void A_claim_whose_holder_may_crash_is_not_asked_for_its_routing() => Says(
        SmallPrompts.Begin(SmallPrompts.Jobs, Depth.Core).AnswerUntil("P1.repeats"), SkipReason.ClaimOutlivesRouting,
        "Not asked: P1.routing. The holder of this claim may crash, and no routing makes a lease unnecessary (E12).");

    [Fact]
    public void A_write_across_services_is_not_asked_for_its_routing() => Says(
        SmallPrompts.Begin(SmallPrompts.Payment, Depth.Core).AnswerUntil("P1.write_shape"), SkipReason.TransactionDecides,
        "Not asked: P1.routing. The write spans services; base rules 1 and 2 decide before any routing is looked at.");

    [Fact]
    public void A_unique_outcome_says_already_what_a_repeat_does() => Says(
        new Interview(Auction.Core).AnswerUntil("P1.write_shape"), SkipReason.OutcomeIsUnique,
        "Not asked: P1.repeats. A HARD uniqueness of a logical outcome already gives a repeat one effect.");

    [Fact]
    public void A_side_effect_publishes() => Says(
        SmallPrompts.Begin(SmallPrompts.Reviews, Depth.Core).AnswerUntil("P1.companions"), SkipReason.SideEffectPublishes,
        "Not asked: P1.publishes. The requirement has an async side-effect target, so the path publishes.");

    [Fact]
    public void A_read_rule_that_is_decided_ends_the_questions_of_its_row()
    {
        var interview = SmallPrompts.Begin(SmallPrompts.Places, Depth.Core).AnswerUntil("read.1.read_path");
        foreach (var key in (string[])["spans", "query", "load"])
            Says(interview, SkipReason.ReadRuleDecided, $"Not asked: read.1.{key}. A read rule has been decided whatever the answer.");
    }

    [Fact]
    public void Many_scopes_decide_whatever_the_query() => Says(
        new Interview(Auction.Core).AnswerUntil("read.1.spans").Answer("many scopes"), SkipReason.ReadRuleDecided,
        "Not asked: read.1.query. A read rule has been decided whatever the answer.");

    [Fact]
    public void A_computed_view_is_one_whatever_the_load() => Says(
        new Interview(Auction.Core).AnswerUntil("read.1.query").Answer("computed view"), SkipReason.ReadRuleDecided,
        "Not asked: read.1.load. A read rule has been decided whatever the answer.");

    [Fact]
    public void One_value_that_is_left_is_named() => Says(
        new Interview(Auction.Full).AnswerUntil("requirement.3.operation"), SkipReason.OneValueLeft,
        "Not asked: requirement.2.interaction. The answers before it leave only 'read projection target'.");

    [Fact]
    public void Without_a_write_shape_there_is_no_mechanism_to_predict() => Says(
        Unclassifiable(), SkipReason.NothingToPredict, "Not asked: P1.base_mechanism. Without a write shape there is no mechanism to name.");

    [Fact]
    public void A_skipped_question_has_the_value_that_the_rules_would_see()
    {
        var design = SmallPrompts.Begin(SmallPrompts.Reviews, Depth.Core).AnswerUntil("P1.companions").Session.Walk.Design;
        Assert.True(design.Writes[0].Publishes is Engine.YesNo.Yes);
    }

    [Fact]
    public void What_was_said_is_not_said_again_when_an_early_answer_changes()
    {
        var interview = new Interview(Auction.Full).AnswerUntil("P1.retry");
        var reply = interview.Reply(new Command.Change("entry.dominant", "A05"));
        Assert.Equal("P1.retry", reply.Question!.Key);
        Assert.DoesNotContain(reply.Blocks.OfType<Block.Paragraph>(), said => said.Text.StartsWith("Not asked", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_does_not_have_a_question_passes_over_it_in_silence() =>
        Assert.DoesNotContain(new Interview(Auction.Full).AnswerUntil("context.topology").Session.Walk.Skipped, note => note.Reason is SkipReason.NotHere);

    static Interview Unclassifiable() =>
        new Interview(Auction.Drill).AnswerUntil("candidate.Auction.evolution").Answer("append-only", "reference data").AnswerUntil("P1.write_shape").Answer("not classifiable");

    static void Says(Interview interview, SkipReason reason, string sentence)
    {
        Assert.Contains(interview.Session.Walk.Skipped, note => note.Reason == reason && sentence.Contains(interview.Session.Agenda.Key(note.Question), StringComparison.Ordinal));
        Assert.Contains(new(sentence, Tone.Note), interview.Reply(new Command.Resume()).Blocks.OfType<Block.Paragraph>());
    }
}
