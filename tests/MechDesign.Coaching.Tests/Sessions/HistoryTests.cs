namespace MechDesign.Coaching.Tests;

/// <summary>
/// Answers, backs, redos and changes in any order, as often as somebody likes: what counts in the end is what survived,
/// and nothing else.
/// </summary>
public class HistoryTests
{
    const int Seeds = 150;
    const int Commands = 60;

    public static TheoryData<Depth, Mode> Interviews => new()
    {
        { Depth.Drill, Mode.Guided }, { Depth.Drill, Mode.Mock },
        { Depth.Core, Mode.Guided }, { Depth.Core, Mode.Mock },
        { Depth.Full, Mode.Guided }, { Depth.Full, Mode.Mock },
    };

    [Theory]
    [MemberData(nameof(Interviews))]
    public void An_interview_stands_where_the_surviving_answers_alone_lead(Depth depth, Mode mode)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var interview = Played(depth, mode, seed);
            var survivors = Auction.Begin(depth, mode);
            foreach (var happened in Surviving(interview.Events))
                survivors = Evolve.After(survivors, happened);
            AssertSame(survivors, interview.Session, seed);
        }
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Back_to_the_start_and_redo_to_the_end_changes_nothing(Depth depth, Mode mode)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var interview = Played(depth, mode, seed);
            if (interview.Session.IsOver)
                continue;
            Repeat(interview, new Command.Redo());
            var before = interview.Session;
            Repeat(interview, new Command.Back());
            AssertSame(Earliest(interview, depth, mode), interview.Session, seed);
            Repeat(interview, new Command.Redo());
            AssertSame(before, interview.Session, seed);
        }
    }

    /// <summary>The beginning; once the requirement has changed, that moment.</summary>
    static Session Earliest(Interview interview, Depth depth, Mode mode)
    {
        var all = Surviving(interview.Events).ToArray();
        return all[..(Array.FindIndex(all, happened => happened is Event.RequirementChanged) + 1)].Aggregate(Auction.Begin(depth, mode), Evolve.After);
    }

    static Interview Played(Depth depth, Mode mode, int seed)
    {
        var interview = new Interview(Auction.Begin(depth, mode));
        var chance = new Chance(seed);
        for (var i = 0; i < Commands && !interview.Session.IsOver; i++)
            interview.Do(chance.Next(interview));
        // A change left open is no answer; it is given up.
        if (interview.Session.Proposed is not null || interview.Session.Reopened is not null)
            interview.Do(new Command.Back());
        return interview;
    }

    static void Repeat(Interview interview, Command command)
    {
        while (!interview.Session.IsOver && interview.Do(command) is Decision.Accepted)
        {
        }
    }

    static IEnumerable<Event> Surviving(IEnumerable<Event> events)
    {
        var (done, undone) = (new Stack<Event>(), new Stack<Event>());
        foreach (var happened in events)
        {
            switch (happened)
            {
                case Event.Answered or Event.Unknown or Event.Skipped:
                    done.Push(happened);
                    undone.Clear();
                    break;
                case Event.Undone:
                    undone.Push(done.Pop());
                    break;
                case Event.RequirementChanged:
                    done.Push(happened);
                    undone.Clear();
                    break;
                case Event.Redone:
                    done.Push(undone.Pop());
                    break;
            }
        }
        return done.Reverse();
    }

    static void AssertSame(Session expected, Session actual, int seed)
    {
        var why = $"seed {seed}";
        Assert.True(expected.Given.SequenceEqual(actual.Given), why);
        Assert.True(expected.Done.SequenceEqual(actual.Done), why);
        Assert.True(expected.Walk.Design == actual.Walk.Design, why);
        Assert.True(expected.Walk.Asked.SequenceEqual(actual.Walk.Asked), why);
        Assert.True(expected.Walk.Next == actual.Walk.Next, why);
        Assert.True(expected.Current == actual.Current, why);
    }
}
