using MechDesign.Engine;
using static MechDesign.Coaching.Tests.Happened;

namespace MechDesign.Coaching.Tests;

/// <summary>Session.md §3, changing an answer: what is asked again, what vanishes, which conclusions change.</summary>
public class PreviewTests
{
    [Fact]
    public void An_answer_that_is_no_longer_allowed_is_asked_again()
    {
        var session = new Interview(Auction.Full).AnswerUntil("context.topology").Session;
        Assert.Equal<string>(["requirement.1.interaction"], Preview.Of(session, At("requirement.1.operation"), "append event").AskedAgain);
    }

    [Fact]
    public void The_old_answer_is_offered_and_then_the_interview_goes_on_where_it_was()
    {
        var interview = new Interview(Auction.Full).AnswerUntil("context.topology");
        interview.Do(new Command.Change("requirement.1.operation", "append event"));
        var reply = interview.Reply(new Command.Answer("yes"));
        Assert.Equal("requirement.1.interaction", reply.Question!.Key);
        Assert.Equal("update target", reply.Question.Offered);
        Assert.Equal(["create target", "hidden write target"], reply.Question.Choices.Select(choice => choice.Label));
        Assert.Equal("context.topology", interview.Answer("create target").Key);
    }

    [Fact]
    public void A_holder_that_one_process_cannot_have_is_asked_again()
    {
        var session = new Interview(Auction.Core).AnswerUntil("context.holder_model").Answer("node", "no", "none", "any writer").Session;
        var preview = Preview.Of(session, At("context.topology"), "single process");
        Assert.Equal<string>(["context.holder_model"], preview.AskedAgain);
    }

    [Fact]
    public void In_a_mock_interview_a_priority_that_no_operation_allows_is_asked_again()
    {
        var session = new Interview(Auction.Mock).AnswerUntil("context.topology").Session;
        var preview = Preview.Of(session, At("requirement.1.operation"), "read source");
        Assert.Contains("requirement.1.priority", preview.AskedAgain);
    }

    [Fact]
    public void In_a_guided_interview_the_reference_has_said_which_priority_it_is()
    {
        var session = new Interview(Auction.Full).AnswerUntil("context.topology").Session;
        var preview = Preview.Of(session, At("requirement.1.operation"), "read source");
        Assert.DoesNotContain("requirement.1.priority", preview.AskedAgain);
    }

    [Fact]
    public void A_question_that_newly_appears_is_asked()
    {
        var session = new Interview(Auction.Core).AnswerUntil("P1.write_shape").Session;
        Assert.Equal<string>(["P1.repeats"], Preview.Of(session, At("invariant.2.holds"), "business key").AskedAgain);
    }

    [Fact]
    public void A_question_that_vanishes_is_named()
    {
        var session = new Interview(Auction.Mock).AnswerUntil("context.topology").Session;
        var preview = Preview.Of(session, At("invariant.1.type"), "ordering");
        Assert.Equal<string>(["invariant.1.reads"], preview.NoLongerAsked);
    }

    [Fact]
    public void A_question_that_vanished_keeps_its_answer_and_brings_it_back()
    {
        var interview = new Interview(Auction.Mock).AnswerUntil("context.topology");
        Change(interview, "invariant.1.type", "ordering");
        Assert.Equal("context.topology", interview.Key);
        Assert.Null(interview.Session.Walk.Design.Invariants[0].Reads);
        Change(interview, "invariant.1.type", "eligibility");
        Assert.Equal("context.topology", interview.Key);
        Assert.Equal(Reads.ContendedState, interview.Session.Walk.Design.Invariants[0].Reads);
    }

    [Fact]
    public void In_a_mock_interview_what_differs_is_asked_again_when_its_path_is_gone()
    {
        var session = new Interview(Auction.Mock).AnswerUntil("context.overrides").Answer("P1.holder_model", "worker").Session;
        Assert.Contains("context.overrides", Preview.Of(session, At("requirement.1.priority"), "C2").AskedAgain);
    }

    [Fact]
    public void Every_conclusion_that_changes_is_named_with_what_it_is_and_what_it_would_be()
    {
        var session = new Interview(Auction.Core).AnswerUntil("P1.write_shape").Session;
        Assert.Equal<ChangedConclusion>(
            [
                new("P1.write_shape", "guarded state transition", "exclusive claim"),
                new("P1.base_mechanism", "CAS on (state, version)", "pessimistic lock"),
                new("P1.companions", "idempotency key", "none"),
            ],
            Preview.Of(session, At("invariant.2.holds"), "active holder").Conclusions);
    }

    [Fact]
    public void A_read_path_that_changes_is_named()
    {
        var session = new Interview(Auction.Core).AnswerUntil("P1.retry").Session;
        Assert.Equal<ChangedConclusion>([new("read.1.read_path", "cache-aside", "read source directly")], Preview.Of(session, At("read.1.load"), "balanced").Conclusions);
    }

    [Fact]
    public void A_question_that_is_asked_again_does_not_hide_what_was_skipped_behind_it()
    {
        var interview = SmallPrompts.Begin(SmallPrompts.Reviews, Depth.Full).AnswerUntil("context.topology");
        Assert.Equal(Evolution.AppendOnly, interview.Session.Walk.Design.Candidates[1].Evolution);
        var preview = Preview.Of(interview.Session, new(Field.Operation, 1), "append event");
        Assert.Equal<string>(["requirement.1.interaction"], preview.AskedAgain);
        Assert.Empty(preview.Conclusions);
    }

    [Fact]
    public void A_path_that_would_be_none_is_named()
    {
        var session = new Interview(Auction.Mock).AnswerUntil("context.topology").Session;
        Assert.Contains(new("P1", "User places bid", null), Preview.Of(session, At("requirement.1.priority"), "C2").Conclusions);
    }

    static void Change(Interview interview, string key, string value)
    {
        interview.Do(new Command.Change(key, value));
        if (interview.Session.Proposed is not null)
            interview.Answer("yes");
    }
}
