using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

/// <summary>An answer, a don't know, a skip: what is written down and what is revealed.</summary>
public class AnswersTests
{
    [Fact]
    public void An_answer_is_written_down() =>
        GivenAsked(Auction.Core, "context.topology").When(new Command.Answer("multi-service")).Then(Answered("context.topology", "multi-service"));

    [Fact]
    public void A_number_is_written_down_as_its_label() =>
        GivenAsked(Auction.Core, "context.topology").When(new Command.Answer("3")).Then(Answered("context.topology", "multi-service"));

    [Fact]
    public void A_set_is_written_down_in_the_order_it_is_offered() =>
        GivenAsked(Auction.Core, "invariants.soft").When(new Command.Answer("v4 , 1")).Then(Answered("invariants.soft", "V1, V4"));

    [Fact]
    public void None_is_a_set() =>
        GivenAsked(Auction.Core, "invariants.soft").When(new Command.Answer(" None ")).Then(Answered("invariants.soft", "none"));

    [Fact]
    public void A_word_that_is_no_answer_is_refused() =>
        GivenAsked(Auction.Core, "context.topology").When(new Command.Answer(" a cluster ")).ThenRefused(Refusal.NotAnAnswer, "a cluster");

    [Fact]
    public void A_set_with_a_wrong_part_is_refused_by_that_part() =>
        GivenAsked(Auction.Core, "invariants.soft").When(new Command.Answer("V1, V9")).ThenRefused(Refusal.NotASet, "V9");

    [Fact]
    public void A_set_that_names_something_twice_is_refused() =>
        GivenAsked(Auction.Core, "invariants.soft").When(new Command.Answer("V4, 4")).ThenRefused(Refusal.TwiceInASet, "V4");

    [Fact]
    public void Not_knowing_goes_on_with_the_reference() =>
        GivenAsked(Auction.Core, "context.topology").When(new Command.DontKnow())
            .Then(Unknown("context.topology", "single service distributed"));

    [Fact]
    public void Skipping_goes_on_with_the_reference() =>
        GivenAsked(Auction.Core, "context.topology").When(new Command.Skip())
            .Then(Skipped("context.topology", "single service distributed"));

    [Fact]
    public void A_write_shape_that_was_predicted_is_revealed_with_the_rules_that_were_tried() =>
        GivenAsked(Auction.Drill, "P1.write_shape").When(new Command.Answer("append-only event")).Then(
            Answered("P1.write_shape", "append-only event"),
            Revealed("P1.write_shape", "guarded state transition", 4, new(1, 0), new(2, 0), new(3, 0)));

    [Fact]
    public void A_prediction_nobody_dared_is_revealed_too() =>
        GivenAsked(Auction.Drill, "P1.retry").When(new Command.DontKnow()).Then(
            Unknown("P1.retry", "idempotency key"), Revealed("P1.retry", "idempotency key"));

    [Fact]
    public void A_set_that_was_predicted_is_revealed() =>
        GivenAsked(Auction.Drill, "P1.companions").When(new Command.Answer("none")).Then(
            Answered("P1.companions", "none"),
            Revealed("P1.companions", "idempotency key, outbox, idempotent consumer"));

    [Fact]
    public void A_read_path_is_revealed_with_the_rules_that_were_tried() =>
        GivenAsked(Auction.Core, "read.1.read_path").When(new Command.Answer("cache-aside")).Then(
            Answered("read.1.read_path", "cache-aside"),
            Revealed("read.1.read_path", "cache-aside", 5, new(1, 0), new(2, 0), new(3, 0), new(4, 0)));

    [Fact]
    public void The_last_answer_reveals_the_failures_nobody_was_asked_for_and_ends_the_interview() =>
        GivenAsked(Auction.Drill, "P1.stale_holder").When(new Command.Answer("not applicable")).Then(
            Answered("P1.stale_holder", "not applicable"),
            Revealed("P1.stale_holder", "not applicable"),
            Revealed("P1.competing_writers", "predicate on (state, version) fails"),
            Revealed("P1.crash_after_commit", "stored result returned"),
            new Event.Finished(""));

    [Fact]
    public void A_mock_interview_reveals_nothing() =>
        GivenAsked(Auction.Begin(Depth.Drill, Mode.Mock), "P1.write_shape").When(new Command.Answer("append-only event"))
            .Then(Answered("P1.write_shape", "append-only event"));

    [Fact]
    public void A_mock_interview_ends_without_a_reveal() =>
        GivenAsked(Auction.Begin(Depth.Drill, Mode.Mock), "P1.stale_holder").When(new Command.Answer("2"))
            .Then(Answered("P1.stale_holder", "not applicable"), new Event.Finished(""));

    [Fact]
    public void A_refused_answer_loses_nothing()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("context.topology");
        var before = interview.Session;
        Assert.IsType<Decision.Refused>(interview.Do(new Command.Answer("no idea")));
        Assert.Same(before, interview.Session);
    }
}
