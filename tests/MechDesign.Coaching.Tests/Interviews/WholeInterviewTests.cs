using MechDesign.Catalogs;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Interviews answered with the reference from the first question to the last.</summary>
public class WholeInterviewTests
{
    public static TheoryData<Depth, Mode> Interviews => HistoryTests.Interviews;

    [Fact]
    public void A_drill_asks_twelve_questions_in_this_order() => Asks(Depth.Drill, 12);

    [Fact]
    public void Core_asks_these_questions_in_this_order() => Asks(Depth.Core, 26);

    [Fact]
    public void Full_asks_these_questions_in_this_order_and_two_again_after_the_change() => Asks(Depth.Full, 57);

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task The_reference_closes_differs_nowhere_and_replays(Depth depth, Mode mode) => AssertRight(await ReviewedAsync(Auction.Prompt, depth, mode));

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task So_does_the_reference_of_every_small_prompt(Depth depth, Mode mode)
    {
        foreach (var prompt in SmallPrompts.All)
        {
            // A drill is about a C1 path, and places have none.
            if (depth is not Depth.Drill || prompt.Id != "places")
                AssertRight(await ReviewedAsync(prompt, depth, mode));
        }
    }

    [Fact]
    public void A_guided_and_a_mock_interview_ask_the_same_of_whoever_is_right()
    {
        foreach (var depth in Depths.Words.Values)
            Assert.Equal(Keys(new Interview(Auction.Begin(depth)).AnswerUntil()), Keys(new Interview(Auction.Begin(depth, Mode.Mock)).AnswerUntil()));
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public void The_progress_counts_every_question_once_and_knows_its_end_from_the_start(Depth depth, Mode mode)
    {
        var interview = new Interview(Auction.Begin(depth, mode));
        var total = Keys(new Interview(Auction.Begin(depth, mode)).AnswerUntil()).Distinct().Count();
        for (var done = 0; interview.Session is { IsOver: false, BeforeChange: null }; done++)
        {
            var asked = interview.Reply(new Command.Resume()).Question!;
            Assert.Equal((done, total), (asked.Done, asked.Total));
            interview.AnswerWithReference();
        }
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Whatever_is_answered_the_progress_ends_full(Depth depth, Mode mode)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (interview, chance) = (new Interview(Auction.Begin(depth, mode)), new Chance(seed));
            var (done, total) = (0, 0);
            for (; !interview.Session.IsOver; interview.Do(chance.Answer(interview)))
            {
                var asked = interview.Reply(new Command.Resume()).Question!;
                (done, total) = (asked.Done, asked.Total);
                Assert.True(done < total, $"seed {seed}, {interview.Key}");
            }
            Assert.True(done + 1 == total, $"seed {seed} ends at {done + 1} of {total}");
        }
    }

    static void Asks(Depth depth, int count, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var keys = Keys(new Interview(Auction.Begin(depth)).AnswerUntil());
        Assert.Equal(count, keys.Length);
        Golden.Check(string.Join('\n', keys) + "\n", test);
    }

    static string[] Keys(Interview interview) => [.. interview.Events.OfType<Event.Answered>().Select(answered => answered.Text)];

    static void AssertRight(Review review)
    {
        var what = $"{review.Started.Prompt}, {review.Started.Depth}, {review.Started.Mode}";
        Assert.True(review.Session.State is SessionState.Finished, what);
        Assert.True(review.Replays is true, what);
        Assert.True(review.Conclusions.Closure.Closed, what);
        var said = ReviewPhrase.Of(review).Blocks;
        Assert.True(said.Contains(new Block.Paragraph("Every answer is the reference's, and every prediction is what followed.", Tone.Right)),
            $"{what}: {string.Join("; ", said.OfType<Block.Table>().Where(table => table.Title == "Differences").SelectMany(table => table.Rows).Select(row => string.Join(" | ", row)))}");
    }

    static async Task<Review> ReviewedAsync(Prompt prompt, Depth depth, Mode mode)
    {
        var coach = new Coach(new MemoryTranscripts(), Auction.Wording, new FakeClock());
        var agenda = new Agenda(prompt, depth);
        var turn = await coach.StartAsync("one", prompt, depth, mode, "terminal:ada", default);
        for (var count = 0; turn.State is SessionState.Asking; count++)
        {
            // After the requirement changed the reference is another one.
            agenda = turn.Reply.Blocks.Contains(new Block.Heading("A requirement changes")) ? agenda.Changed! : agenda;
            var reference = agenda.ReferenceFor(agenda.Find(turn.Reply.Question!.Key)!.Value)!;
            turn = (await coach.HandleAsync("one", $"c{count}", new Command.Answer(reference), default))!;
            Assert.Null(turn.Refusal);
        }
        return (await coach.ReviewAsync("one", default))!;
    }
}
