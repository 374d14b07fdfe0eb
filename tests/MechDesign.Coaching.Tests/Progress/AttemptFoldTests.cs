using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>What becomes of each question: the first answer before feedback counts.</summary>
public class AttemptFoldTests
{
    [Fact]
    public void The_reference_s_answers_are_right_and_name_the_rules_that_decided()
    {
        var attempt = new Recording().Until().Attempt;
        Assert.Equal((12, 12, SessionState.Finished), (attempt.Questions, attempt.Outcomes.Count(outcome => outcome is { Answer: FirstAnswer.Right, IsRight: true }), attempt.State));
        Assert.Equal(["Write shape 4", "Base mechanism 8"], attempt.Outcomes.Select(outcome => outcome.Rule?.ToString()).OfType<string>());
        Assert.Equal(("auction", "A04", "terminal:ada"), (attempt.Prompt, attempt.Archetype, attempt.Person));
    }

    [Fact]
    public void A_read_path_names_its_rule() =>
        Assert.Equal(new("Read path", 5), new Recording(depth: Depth.Core).Until().Attempt.Outcomes.Single(outcome => outcome.Key.Field is Field.ReadPath).Rule);

    [Theory]
    [InlineData("A05", FirstAnswer.Wrong)]
    [InlineData("A04", FirstAnswer.Right)]
    public void An_answer_is_compared_with_the_reference(string answer, FirstAnswer expected) =>
        Assert.Equal(("entry.dominant", answer, expected), Only(new Recording().Answer(answer)) is var outcome ? (outcome.Text, outcome.Value, outcome.Answer) : default);

    [Fact]
    public void An_accepted_alternative_is_right_too()
    {
        var outcome = Last(new Recording().Until("P1.routing").Answer("one writer per scope"));
        Assert.Equal((FirstAnswer.Accepted, true), (outcome.Answer, outcome.IsRight));
    }

    [Fact]
    public void A_prediction_is_right_when_it_follows_from_the_answers_in_force_and_not_from_the_reference_s()
    {
        var overwritten = new Recording().Answer("A04", "overwrite").Until("P1.base_mechanism");
        Assert.Equal((FirstAnswer.Right, new DecidingRule("Base mechanism", 9)), Judged(overwritten.Answer("CAS on version")));
        var again = new Recording().Answer("A04", "overwrite").Until("P1.base_mechanism");
        Assert.Equal((FirstAnswer.Wrong, new DecidingRule("Base mechanism", 9)), Judged(again.Answer("CAS on (state, version)")));

        static (FirstAnswer, DecidingRule?) Judged(Recording recording) => Last(recording) is var outcome ? (outcome.Answer, outcome.Rule) : default;
    }

    [Fact]
    public void Not_knowing_and_skipping_are_missed()
    {
        var outcomes = new Recording().Do(new Command.DontKnow()).Do(new Command.Skip()).Attempt.Outcomes;
        Assert.Equal([(FirstAnswer.Unknown, null, false), (FirstAnswer.Skipped, null, false)], outcomes.Select(outcome => (outcome.Answer, outcome.Value, outcome.IsRight)));
    }

    [Theory]
    [InlineData(Depth.Drill)]
    [InlineData(Depth.Full)]
    public void What_was_revealed_says_the_same_as_deriving_it_again(Depth depth)
    {
        var agenda = Auction.Agenda(depth);
        for (var seed = 0; seed < 60; seed++)
        {
            var (chance, interview) = (new Chance(seed), new Interview(Auction.Begin(depth)));
            for (var turn = 0; turn < 120 && !interview.Session.IsOver; turn++)
                interview.Do(chance.Next(interview));
            Event started = new Event.Started("auction", "", "", new(""), depth, Mode.Guided, RuleSet.Repaired, "terminal:ada");
            Assert.Equal(Outcomes([started, .. interview.Events]), Outcomes([started, .. interview.Events.Where(happened => happened is not Event.Revealed)]));
        }

        IEnumerable<QuestionOutcome> Outcomes(Event[] events) => AttemptFold.Of(new("one", [new("all", Recording.Noon, [.. events])], null), agenda, id => id).Outcomes;
    }

    [Fact]
    public void A_hint_before_the_answer_makes_a_right_one_missed()
    {
        var outcome = Last(new Recording().Until("invariant.1.reads").Do(new Command.Hint()).Answer("contended state"));
        Assert.Equal((FirstAnswer.Right, true, false), (outcome.Answer, outcome.Hinted, outcome.IsRight));
    }

    [Fact]
    public void A_hint_after_the_answer_changes_nothing()
    {
        var recording = new Recording().Until("invariant.2.holds").Do(new Command.Change("invariant.1.reads", null)).Do(new Command.Hint()).Answer("contended state");
        Assert.All(recording.Attempt.Outcomes, outcome => Assert.True(outcome.IsRight));
    }

    [Fact]
    public void The_first_answer_counts_whatever_comes_later()
    {
        var back = new Recording().Answer("A05").Do(new Command.Back()).Answer("A04");
        var changed = new Recording().Answer("A05", "state machine").Do(new Command.Change("entry.dominant", "A04"));
        Assert.Equal([FirstAnswer.Wrong], back.Attempt.Outcomes.Select(outcome => outcome.Answer));
        Assert.Equal([FirstAnswer.Wrong, FirstAnswer.Right], changed.Attempt.Outcomes.Select(outcome => outcome.Answer));
    }

    [Fact]
    public void A_mock_interview_tells_nothing_before_it_is_over()
    {
        var mock = new Recording(mode: Mode.Mock).Answer("A05").Until("P1.stale_holder");
        Assert.Equal((11, 0), (mock.Attempt.Questions, mock.Attempt.Outcomes.Length));
        Assert.Equal(12, mock.Until().Attempt.Outcomes.Length);
        Assert.Equal([FirstAnswer.Wrong], new Recording(mode: Mode.Mock).Answer("A05").Do(new Command.Abandon()).Attempt.Outcomes.Select(outcome => outcome.Answer));
    }

    [Fact]
    public void Time_is_counted_without_pauses_and_without_long_absences()
    {
        var attempt = new Recording().Answer("A04").Do(new Command.Pause()).Do(new Command.Resume(), TimeSpan.FromHours(5)).Answer("state machine")
            .Do(new Command.Answer("contended state"), TimeSpan.FromHours(3)).Attempt;
        Assert.Equal(TimeSpan.FromMinutes(1 + 1 + 1 + 10), attempt.Spent);
    }

    [Fact]
    public void A_clock_that_was_put_back_takes_no_time_away() =>
        Assert.Equal(TimeSpan.FromMinutes(1), new Recording().Answer("A04").Do(new Command.Answer("state machine"), TimeSpan.FromHours(-2)).Attempt.Spent);

    [Fact]
    public void Sharing_is_no_part_of_the_interview()
    {
        var recording = new Recording().Until();
        var before = recording.Attempt;
        var after = recording.Then(new Event.Shared(), TimeSpan.FromDays(2)).Attempt;
        Assert.Equal((before.Spent, before.LastAt, before.FinishedAt, false), (after.Spent, after.LastAt, after.FinishedAt, before.IsShared));
        Assert.True(after.IsShared);
    }

    [Fact]
    public void Twins_among_archetypes_count_as_one() => Assert.Equal("I05", new Recording(SmallPrompts.Reviews, Depth.Core).Attempt.Archetype);

    [Fact]
    public void An_answer_to_a_question_nobody_asks_any_more_is_passed_over() =>
        Assert.Empty(new Recording().Then(new Event.Answered(new(Field.Boundary, 1), "candidate.Auction.boundary", "auctions", null), TimeSpan.Zero).Attempt.Outcomes);

    static QuestionOutcome Only(Recording recording) => Assert.Single(recording.Attempt.Outcomes);

    static QuestionOutcome Last(Recording recording) => recording.Attempt.Outcomes[^1];
}
