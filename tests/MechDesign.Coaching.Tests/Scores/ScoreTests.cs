using static MechDesign.Coaching.Tests.ScoredReview;

namespace MechDesign.Coaching.Tests;

/// <summary>Session.md §4: the first answer before feedback counts.</summary>
public class ScoreTests
{
    [Theory]
    [MemberData(nameof(HistoryTests.Interviews), MemberType = typeof(HistoryTests))]
    public void The_reference_has_a_hundred_and_the_highest_level(Depth depth, Mode mode)
    {
        var card = Of(new Interview(Auction.Begin(depth, mode)).AnswerUntil()).Score;
        Assert.Equal((1, null), (card.Total, card.Level.Next));
        Assert.Equal("staff", card.Level.Reached);
        Assert.All(card.Questions, scored => Assert.Equal(Judgement.Match, scored.Judgement));
    }

    [Fact]
    public void Whoever_knows_nothing_has_nothing()
    {
        var interview = new Interview(Auction.Core);
        while (!interview.Session.IsOver)
            interview.Do(new Command.DontKnow());
        var card = Of(interview).Score;
        Assert.Equal((0, null, "mid"), (card.Total, card.Level.Reached, card.Level.Next));
        Assert.All(card.Questions, scored => Assert.Equal(Judgement.DontKnow, scored.Judgement));
    }

    [Theory]
    [InlineData("one writer per scope", Judgement.Accepted, 1)]
    [InlineData("one writer", Judgement.Differs, 0)]
    [InlineData("any writer", Judgement.Match, 1)]
    public void An_answer_is_held_against_the_reference_and_its_alternatives(string answer, Judgement judgement, double points)
    {
        var scored = Scored(After("P1.routing", new Command.Answer(answer)), "P1.routing");
        Assert.Equal((answer, judgement, points, "any writer"), (scored.Answer, scored.Judgement, scored.Points, scored.Expected));
    }

    [Fact]
    public void A_skip_scores_nothing_and_is_called_so() =>
        Assert.Equal((Judgement.Skipped, 0.0), (Scored(After("P1.routing", new Command.Skip()), "P1.routing") is var scored ? scored.Judgement : default, scored.Points));

    [Fact]
    public void A_hint_halves_what_is_right_and_leaves_nothing_of_what_is_wrong()
    {
        Assert.Equal(0.5, Scored(After("P1.routing", new Command.Hint(), new Command.Answer("any writer")), "P1.routing").Points);
        Assert.Equal(0, Scored(After("P1.routing", new Command.Hint(), new Command.Answer("one writer")), "P1.routing").Points);
    }

    [Fact]
    public void A_hint_after_the_answer_costs_nothing() => Assert.Equal(1, Scored(
        After("P1.routing", new Command.Answer("any writer"), new Command.Back(), new Command.Hint(), new Command.Answer("any writer")), "P1.routing").Points);

    [Fact]
    public void What_was_taken_back_after_the_coach_had_spoken_stays_the_first_answer()
    {
        var scored = Scored(After("P1.routing", new Command.Answer("one writer"), new Command.Back(), new Command.Answer("any writer")), "P1.routing");
        Assert.Equal(("one writer", Judgement.Differs, 0.0, "any writer"), (scored.Answer, scored.Judgement, scored.Points, scored.CorrectedTo));
    }

    [Fact]
    public void A_later_change_to_something_wrong_takes_nothing_away()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("P1.write_shape");
        interview.Do(new Command.Change("invariant.3.type", "accounting"));
        Assert.Equal((Judgement.Match, null), (Scored(Of(interview), "invariant.3.type") is var scored ? scored.Judgement : default, scored.CorrectedTo));
    }

    [Fact]
    public void A_prediction_is_right_when_it_follows_from_the_answers_in_force_then()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("invariant.2.holds").Answer("active holder").AnswerUntil("P1.repeats").Answer("one effect", "exclusive claim");
        interview.Do(new Command.Change("invariant.2.holds", "logical outcome"));
        interview.Do(new Command.Answer("yes"));
        var scored = Scored(Of(interview), "P1.write_shape");
        Assert.Equal((Judgement.Match, "exclusive claim"), (scored.Judgement, scored.Expected));
    }

    [Fact]
    public void Where_the_reference_has_no_answer_nothing_is_evaluated_and_the_mean_stays()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("context.overrides").Answer("P1.topology").AnswerUntil("P1.topology").Answer("multi-service");
        var review = Of(interview);
        Assert.Equal((Judgement.NotEvaluated, null), (Scored(review, "P1.topology") is var scored ? scored.Judgement : default, scored.Points));
        // Five answers match and the overrides differ; the sixth right answer would be no answer at all.
        Assert.Equal((5.0, 6), (review.Score.Step(5)!.Points, review.Score.Step(5)!.Questions));
    }

    [Fact]
    public void The_total_weighs_the_steps_that_are_there()
    {
        var interview = new Interview(Auction.Drill).Answer("A05", "state machine", "contended state", "business key").AnswerUntil();
        var card = Of(interview).Score;
        Assert.Equal([(1, 0.0, 5), (3, 1, 15), (4, 0.5, 20), (6, 1, 20), (8, 1, 5)], card.Steps.Select(step => (step.Step, step.Score, step.Weight)));
        Assert.Equal((15 + 10 + 20 + 5) / 65.0, card.Total!.Value, 10);
    }

    [Fact]
    public void A_wrong_structural_answer_counts_as_said_and_not_as_what_went_on()
    {
        var scored = Scored(After("invariant.1.type", new Command.Answer("ordering")), "invariant.1.type");
        Assert.Equal(("ordering", Judgement.Differs, null), (scored.Answer, scored.Judgement, scored.CorrectedTo));
    }

    [Fact]
    public void A_mock_interview_counts_what_its_own_answers_led_past_as_differing()
    {
        var interview = new Interview(Auction.Mock).AnswerUntil("requirement.1.priority").Answer("C2").AnswerUntil();
        var review = Of(interview);
        var never = review.Score.Questions.Where(scored => !scored.IsReached).ToArray();
        Assert.Contains("P1.write_shape", never.Select(scored => scored.Key));
        Assert.All(never, scored => Assert.Equal((Judgement.Differs, 0.0, (string?)null), (scored.Judgement, scored.Points, scored.Answer)));
        Assert.Equal(55, review.Score.Questions.Length);
    }

    [Fact]
    public void A_mock_interview_that_goes_on_is_scored_by_what_it_came_to() =>
        Assert.All(Of(new Interview(Auction.Mock).AnswerUntil("requirement.1.priority").Answer("C2")).Score.Questions, scored => Assert.True(scored.IsReached));

    [Fact]
    public void A_guided_interview_scores_only_what_it_asked()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("invariant.2.holds").Answer("active holder").AnswerUntil("P1.repeats").Answer("one effect").AnswerUntil();
        Assert.Equal(interview.Events.OfType<Event.Answered>().Count(), Of(interview).Score.Questions.Length);
    }

    [Fact]
    public void Whatever_a_member_does_each_question_counts_once_and_points_stay_within_bounds()
    {
        foreach (var mode in Modes.Words.Values)
        {
            for (var seed = 0; seed < 40; seed++)
            {
                var (interview, chance) = (new Interview(Auction.Begin(Depth.Full, mode)), new Chance(seed));
                for (var turn = 0; turn < 150 && !interview.Session.IsOver; turn++)
                    interview.Do(chance.Next(interview));
                var card = Of(interview).Score;
                Assert.Distinct(card.Questions.Select(scored => scored.Question.Key));
                Assert.Distinct(card.AfterChange.Select(scored => scored.Question.Key));
                Assert.All(card.Questions, scored => Assert.True(scored.Points is null or 0 or 0.5 or 1, $"seed {seed}: {scored}"));
                Assert.True(card.Total is null or (>= 0 and <= 1), $"seed {seed}");
            }
        }
    }

    static Review After(string key, params Command[] commands)
    {
        var interview = new Interview(Auction.Core).AnswerUntil(key);
        foreach (var command in commands)
            Assert.IsType<Decision.Accepted>(interview.Do(command));
        return Of(interview);
    }
}
