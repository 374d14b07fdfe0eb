namespace MechDesign.Coaching.Tests;

/// <summary>What a guided interview says to a choice, and a mock interview keeps to itself.</summary>
public class FeedbackTests
{
    [Fact]
    public void The_reference_s_answer_is_called_so() => Says("context.topology", "2", Tone.Right, "single service distributed: as the reference has it.");

    [Fact]
    public void An_accepted_alternative_is_right_with_its_condition() => Says("P1.routing", "one writer per scope", Tone.Right,
        "one writer per scope is right too, when all bids for one auction are already routed to the node that owns it. The owner sees every bid of its "
        + "auction in order, so bids queue instead of colliding. It is the same answer the contention hotspot asks for, only taken from the start; it "
        + "costs a routing layer and a take-over when the node dies.");

    [Fact]
    public void An_accepted_alternative_hears_the_reference_too() =>
        Assert.Equal(new Block.Paragraph("The reference says any writer.", Tone.Note), Said("P1.routing", "one writer per scope").Blocks[1]);

    [Fact]
    public void The_reference_s_answer_hears_what_else_would_be_right() => Assert.Equal(
        new Block.Paragraph("one writer per scope is right too, when all bids for one auction are already routed to the node that owns it.", Tone.Note),
        Said("P1.routing", "any writer").Blocks[1]);

    [Fact]
    public void What_the_reference_has_no_answer_to_is_not_called_right()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("context.overrides").Answer("P1.topology");
        Assert.Equal(
            new Block.Paragraph("multi-service: the reference has no answer here, so this one is not evaluated.", Tone.Note),
            interview.AnswerUntil("P1.topology").Reply(new Command.Answer("multi-service")).Blocks[0]);
    }

    [Theory]
    [InlineData("entry.dominant", "A05")]
    [InlineData("entry.supporting", "A06")]
    [InlineData("requirement.1.operation", "append event")]
    [InlineData("requirement.1.priority", "C2")]
    [InlineData("candidate.Auction.class", "entity")]
    [InlineData("read.1.truth", "AuctionView")]
    [InlineData("candidates.primary", "Auction, AuctionView")]
    [InlineData("candidate.Auction.evolution", "overwrite")]
    [InlineData("invariants.soft", "V3")]
    [InlineData("invariant.2.holds", "business key")]
    [InlineData("context.holder_model", "worker")]
    [InlineData("P1.base_mechanism", "pessimistic lock")]
    [InlineData("P1.companions", "CDC, idempotent consumer, heartbeat")]
    [InlineData("read.1.read_path", "materialized view")]
    [InlineData("read.1.load", "balanced")]
    [InlineData("P1.retry", "dedup by event_id")]
    [InlineData("hotspot.1.first_response", "cache or projection")]
    public void A_wrong_answer_hears_what_decides_and_when_it_would_be_right(string key, string answer)
    {
        var said = new Interview(Auction.Full).AnswerUntil(key).Reply(new Command.Answer(answer));
        var feedback = new Reply([.. said.Blocks.TakeWhile(block => block is not (Block.Trace or Block.Table or Block.Ask))]);
        Assert.InRange(feedback.Blocks.Sum(block => block is Block.Bullets bullets ? bullets.Lines.Length : 1), 1, 5);
        Golden.Check(ReplyText.Of(feedback), $"Wrong_{key}");
    }

    [Fact]
    public void A_companion_that_only_a_mechanism_is_missing_for_hears_that()
    {
        var interview = new Interview(Auction.Drill).AnswerUntil("candidate.Auction.evolution").Answer("append-only").AnswerUntil("invariant.1.reads").Answer("reference data");
        var said = interview.AnswerUntil("P1.companions").Reply(new Command.Answer("idempotency key"));
        Assert.Contains("a HARD uniqueness of a logical outcome, and the path has a mechanism.", ReplyText.Of(said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_answer_hears_how_to_tell_and_which_predictions_hang_on_it() =>
        Golden.Check(ReplyText.Of(new Interview(Auction.Core).AnswerUntil("P1.routing").Reply(new Command.Answer("one writer"))));

    [Fact]
    public void A_wrong_change_hears_what_became_of_the_conclusions_that_are_known()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("P1.publishes");
        interview.Do(new Command.Change("invariant.2.holds", "active holder"));
        Golden.Check(ReplyText.Of(interview.Reply(new Command.Answer("yes"))));
    }

    [Fact]
    public void A_wrong_structural_answer_hears_what_goes_on() =>
        Golden.Check(ReplyText.Of(new Interview(Auction.Core).AnswerUntil("invariant.1.type").Reply(new Command.Answer("ordering"))));

    [Fact]
    public void A_right_prediction_is_called_so_with_its_reasons() =>
        Golden.Check(ReplyText.Of(new Interview(Auction.Core).AnswerUntil("P1.base_mechanism").Reply(new Command.Answer("4"))));

    [Fact]
    public void A_wrong_prediction_hears_what_follows_and_why() =>
        Golden.Check(ReplyText.Of(new Interview(Auction.Core).AnswerUntil("P1.write_shape").Reply(new Command.Answer("exclusive claim"))));

    [Fact]
    public void Companions_are_right_when_the_required_ones_are_named() =>
        Says("P1.companions", "idempotent consumer, outbox, idempotency key", Tone.Right, "Right: P1.companions is idempotency key, outbox, idempotent consumer.");

    [Fact]
    public void Companions_are_wrong_when_a_required_one_is_left_out() =>
        Says("P1.companions", "outbox", Tone.Wrong, "Not what follows here: P1.companions is idempotency key, outbox, idempotent consumer, not outbox.");

    [Fact]
    public void Companions_are_wrong_when_one_is_named_that_the_engine_does_not_give() =>
        Says("P1.companions", "idempotency key, outbox, idempotent consumer, heartbeat", Tone.Wrong,
            "Not what follows here: P1.companions is idempotency key, outbox, idempotent consumer, not idempotency key, outbox, idempotent consumer, heartbeat.");

    [Fact]
    public void Not_knowing_teaches_at_once() =>
        Golden.Check(ReplyText.Of(new Interview(Auction.Core).AnswerUntil("invariant.2.holds").Reply(new Command.DontKnow())));

    [Fact]
    public void Not_knowing_where_the_reference_is_not_allowed_says_that_it_stays_open()
    {
        var reply = new Interview(Auction.Full).AnswerUntil("requirement.1.operation").Answer("append event").Reply(new Command.DontKnow());
        Assert.StartsWith("The reference says update target, which your earlier answers do not allow; it stays open.",
            Assert.IsType<Block.Paragraph>(reply.Blocks[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skip_says_what_goes_on()
    {
        var reply = new Interview(Auction.Core).AnswerUntil("context.topology").Reply(new Command.Skip());
        Assert.Equal(new Block.Paragraph("Skipped; the interview goes on with single service distributed.", Tone.Note), reply.Blocks[0]);
    }

    [Fact]
    public void A_hint_is_the_prompt_s()
    {
        var reply = new Interview(Auction.Drill).AnswerUntil("P1.routing").Reply(new Command.Hint());
        Assert.Equal(new Block.Paragraph("Hint: Read the brief again. Does anything in it already send all bids of an auction to one place?", Tone.Note), reply.Blocks[0]);
    }

    [Theory]
    [MemberData(nameof(StrictAnswersTests.AllDepths), MemberType = typeof(StrictAnswersTests))]
    public void A_mock_interview_says_nothing_to_an_answer_and_names_no_mechanism(Depth depth)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var (interview, chance) = (new Interview(Auction.Begin(depth, Mode.Mock)), new Chance(seed));
            while (!interview.Session.IsOver)
            {
                var all = interview.Reply(chance.Answer(interview)).Blocks;
                Assert.All(all, block => Assert.True(
                    block is Block.Ask or Block.Heading { Text: "A requirement changes" } or Block.Paragraph { Text: "That was the last question." }
                    || (block is Block.Paragraph said && (said.Text == Auction.Prompt.Change!.Text || said.Text.StartsWith("What it touches is asked again", StringComparison.Ordinal)))
                    || (block is Block.Paragraph { Tone: Tone.Note } note && note.Text.StartsWith("Not asked:", StringComparison.Ordinal)),
                    $"seed {seed}: {ReplyText.Of(new([block]))}"));
                var subject = all.OfType<Block.Ask>().SelectMany(ask => ask.Subject);
                Assert.DoesNotContain(subject, line => line.StartsWith("so far:", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_mock_interview_asks_for_a_change_without_naming_what_would_follow()
    {
        var interview = new Interview(Auction.Begin(Depth.Core, Mode.Mock)).AnswerUntil("P1.write_shape");
        Golden.Check(ReplyText.Of(interview.Reply(new Command.Change("invariant.2.holds", "active holder"))));
    }

    [Fact]
    public void A_guided_interview_asks_for_a_change_with_what_would_follow()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("P1.publishes");
        Golden.Check(ReplyText.Of(interview.Reply(new Command.Change("invariant.2.holds", "active holder"))));
    }

    [Fact]
    public void A_change_does_not_tell_what_is_still_to_be_predicted()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("P1.base_mechanism");
        Golden.Check(ReplyText.Of(interview.Reply(new Command.Change("invariant.2.holds", "active holder"))));
    }

    static void Says(string key, string answer, Tone tone, string sentence) => Assert.Equal(new Block.Paragraph(sentence, tone), Said(key, answer).Blocks[0]);

    static Reply Said(string key, string answer) => new Interview(Auction.Core).AnswerUntil(key).Reply(new Command.Answer(answer));
}
