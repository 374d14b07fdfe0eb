namespace MechDesign.Coaching.Tests;

/// <summary>Why a question is asked: read off the field graph and the rules.</summary>
public class WhyTests
{
    [Fact]
    public void Why_the_topology_is_asked() => Golden.Check(Why(new Interview(Auction.Core).AnswerUntil("context.topology")));

    [Fact]
    public void Why_the_routing_is_asked() => Golden.Check(Why(new Interview(Auction.Core).AnswerUntil("P1.routing")));

    [Fact]
    public void A_mock_interview_says_what_hangs_on_a_question_and_not_what_is_open() =>
        Golden.Check(Why(new Interview(Auction.Begin(Depth.Core, Mode.Mock)).AnswerUntil("P1.routing")));

    [Fact]
    public void What_is_settled_is_not_given_away()
    {
        foreach (var depth in Depths.Words.Values)
        {
            var why = Why(new Interview(Auction.Begin(depth)).AnswerUntil("P1.write_shape"));
            Assert.DoesNotContain("guarded state transition", why, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(HistoryTests.Interviews), MemberType = typeof(HistoryTests))]
    public void Every_question_at_every_point_of_any_interview_has_a_why(Depth depth, Mode mode)
    {
        var asked = new HashSet<string>();
        for (var seed = 0; seed < 25; seed++)
        {
            var (interview, chance) = (new Interview(Auction.Begin(depth, mode)), new Chance(seed));
            for (var i = 0; i < 120 && !interview.Session.IsOver; i++, interview.Do(chance.Next(interview)))
            {
                var said = interview.Reply(new Command.Why()).Blocks;
                Assert.True(said.Length >= 2 && said[0] is Block.Paragraph { Text.Length: > 20 }, $"seed {seed}, {interview.Key}");
                asked.Add(interview.Key!);
            }
        }
        Assert.True(asked.Count >= new Interview(Auction.Begin(depth, mode)).AnswerUntil().Session.Done.Count());
    }

    static string Why(Interview interview) => ReplyText.Of(new([.. interview.Reply(new Command.Why()).Blocks.Where(block => block is not Block.Ask)]));
}
