using static MechDesign.Coaching.Tests.ScoredReview;

namespace MechDesign.Coaching.Tests;

/// <summary>Active time against the document's phases; a pause is free.</summary>
public class PaceTests
{
    [Fact]
    public void The_phases_are_the_catalog_s()
    {
        Assert.All(Auction.Catalog.Steps, step => Assert.Equal(step.Phase, Phase.OfStep(step.Number).Title));
        var budget = Auction.Catalog.Topic("time-budget")!.Entries;
        Assert.Equal(budget.Select(entry => entry.Title), Phase.All.Select(phase => phase.Title));
        Assert.Equal(budget.SkipLast(1).Select(entry => entry.Minutes), Phase.All.SkipLast(1).Select(phase => $"{phase.From}-{phase.To}"));
    }

    [Fact]
    public void A_full_interview_has_the_document_s_minutes()
    {
        var pace = Of(new Interview(Auction.Full).AnswerUntil()).Pace;
        Assert.Equal([(5.0, 7.0), (12, 15), (3, 5), (8, 10), (8, 10)], pace.Phases.Select(row => (Math.Round(row.From, 6), Math.Round(row.To, 6))));
    }

    [Fact]
    public void A_smaller_interview_has_its_share_by_number_of_questions()
    {
        // Of the 19 questions that steps 3, 4 and 6 ask in full, a drill asks 1, 2 and 5.
        var (drill, full) = (Of(new Interview(Auction.Drill).AnswerUntil()).Pace, Of(new Interview(Auction.Full).AnswerUntil()));
        var inPhase = full.Score.Questions.Count(scored => scored.Question.Step is 3 or 4 or 6);
        Assert.Equal(12.0 * 5 / inPhase, drill.Steps.Single(row => row.Step == 6).From, 6);
    }

    [Fact]
    public void Each_answer_s_minute_counts_for_the_step_it_was_asked_in()
    {
        var pace = Of(new Interview(Auction.Drill).Answer("A04", "state machine", "contended state", "logical outcome")).Pace;
        Assert.Equal([(0, 1.0), (3, 1), (4, 2), (6, 0), (8, 0)], pace.Steps.Select(row => (row.Step, row.Active.TotalMinutes)));
        Assert.Equal(4, pace.Active.TotalMinutes);
    }

    [Fact]
    public void What_was_paused_does_not_count()
    {
        var interview = new Interview(Auction.Drill).Answer("A04");
        interview.Do(new Command.Pause());
        interview.Do(new Command.Resume());
        interview.Answer("state machine");
        // One minute for the first answer; one to the pause and one from its end to the second.
        Assert.Equal([1.0, 2.0], Of(interview).Pace.Steps.Take(2).Select(row => row.Active.TotalMinutes));
    }

    [Fact]
    public void A_clock_that_was_set_back_takes_no_time_away()
    {
        var interview = new Interview(Auction.Drill).Answer("A04", "state machine");
        var transcript = Transcript("one", Auction.Prompt, Depth.Drill, Mode.Guided, interview.Events);
        var setBack = transcript with { Commits = transcript.Commits.SetItem(2, transcript.Commits[2] with { At = Begun }) };
        Assert.Equal(1, Pace.Of(setBack, interview.Session, null).Active.TotalMinutes);
    }

    [Fact]
    public async Task Status_shows_the_time_by_phase_up_to_now()
    {
        var coach = new Coach(new Transcripts.MemoryTranscripts(), Auction.Wording, new FakeClock());
        await coach.StartAsync("one", Auction.Prompt, Depth.Full, Mode.Guided, "terminal:ada", default);
        await coach.HandleAsync("one", "c1", new Command.Answer("1"), default);
        var status = (await coach.HandleAsync("one", "c2", new Command.Status(), default))!;
        Golden.Check(ReplyText.Of(new([status.Reply.Blocks.OfType<Block.Table>().Single()])));
    }

    [Theory]
    [MemberData(nameof(HistoryTests.Interviews), MemberType = typeof(HistoryTests))]
    public void Nothing_is_ever_counted_twice(Depth depth, Mode mode)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (interview, chance) = (new Interview(Auction.Begin(depth, mode)), new Chance(seed));
            for (var turn = 0; turn < 100 && !interview.Session.IsOver; turn++)
                interview.Do(chance.Next(interview));
            var review = Of(interview);
            Assert.True(review.Pace.Active <= review.Transcript.Commits[^1].At - Begun, $"seed {seed}");
        }
    }
}
