namespace MechDesign.Coaching.Tests;

/// <summary>A walk goes on from where the last one stood; it must stand where a walk from the start does.</summary>
public sealed class ContinuedWalkTests
{
    [Theory]
    [InlineData(Depth.Drill, Mode.Guided)]
    [InlineData(Depth.Core, Mode.Guided)]
    [InlineData(Depth.Full, Mode.Guided)]
    [InlineData(Depth.Full, Mode.Mock)]
    public void Whatever_a_member_does_the_interview_stands_where_its_events_put_it(Depth depth, Mode mode)
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var (chance, interview) = (new Chance(seed), new Interview(Auction.Begin(depth, mode)));
            for (var turn = 0; turn < 120 && !interview.Session.IsOver; turn++)
            {
                interview.Do(interview.Session.Proposed is null && interview.Options.Count == 0 ? new Command.Skip() : chance.Next(interview));
                // Nobody asks the sessions in between where they stand, so this one walks from the start.
                var folded = interview.Events.Aggregate(Auction.Begin(depth, mode), Evolve.After);
                Assert.True(Standing(folded) == Standing(interview.Session), $"seed {seed}, turn {turn}, {interview.Events.Count} events");
                Assert.Equal(folded.Walk.Design, interview.Session.Walk.Design);
                Assert.Equal(Total(folded), interview.Session.Total);
            }
        }
    }

    /// <summary>How many questions a walk from the start finds when the reference answers what is open.</summary>
    static int Total(Session session)
    {
        var (walk, agenda) = (session.Walk, session.Agenda);
        var answers = session.Given.Select((given, index) => walk.IsAnswered(index) || (given is not null && !walk.Asked[index]) ? given
            : agenda.Reference[index] is { } reference ? new Given(reference) : null);
        return Walk.Through(agenda, session.Mode, answers.ToArray()).Asked.Count(asked => asked);
    }

    static string Standing(Session session)
    {
        var walk = session.Walk;
        var questions = Enumerable.Range(0, session.Agenda.Questions.Length).Select(index =>
            $"{(walk.Asked[index] ? "asked" : "")}{(walk.IsAnswered(index) ? "answered" : "")}{session.Given[index]}");
        return $"{session.State} {session.Reopened} {session.Proposed} {walk.Next} {walk.Answered}\n{string.Join('\n', questions)}\n{string.Join('\n', walk.Skipped)}";
    }
}
