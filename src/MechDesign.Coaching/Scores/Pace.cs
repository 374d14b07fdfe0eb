using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>The active time spent on a step, and its share of the document's minutes.</summary>
public sealed record StepTime(int Step, TimeSpan Active, double From, double To);

/// <summary>
/// Active time by step against the document's phases: it informs and never counts. A pause is free. A step's share of its
/// phase is that of its questions among all that a full interview asks in the phase, so that a drill has a drill's time.
/// </summary>
public sealed record Pace(ImmutableArray<StepTime> Steps)
{
    public TimeSpan Active => Sum(Steps);

    /// <param name="transcript">The interview.</param>
    /// <param name="session">Where it stands.</param>
    /// <param name="now">Counts what has passed since the last event; null for what is over or set aside.</param>
    public static Pace Of(Transcript transcript, Session session, DateTimeOffset? now)
    {
        var (spent, agenda) = (Spent(transcript, session.Beginning, now), session.Beginning.Agenda);
        var asked = Asked(agenda);
        var full = agenda.Depth is Depth.Full ? asked : Asked(new(agenda.Prompt, Depth.Full));
        return new([.. asked.Keys.Union(spent.Keys).Order().Select(step => Share(step, spent.GetValueOrDefault(step), asked, full))]);
    }

    /// <summary>The phases this interview comes to, each with its steps' time together.</summary>
    public IEnumerable<(Phase Phase, TimeSpan Active, double From, double To)> Phases =>
        from phase in Phase.All
        let steps = Steps.Where(step => phase.Steps.Contains(step.Step)).ToArray()
        where steps.Length > 0
        select (phase, Sum(steps), steps.Sum(step => step.From), steps.Sum(step => step.To));

    static TimeSpan Sum(IEnumerable<StepTime> steps) => steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Active);

    static StepTime Share(int step, TimeSpan active, Dictionary<int, int> asked, Dictionary<int, int> full)
    {
        var phase = Phase.OfStep(step);
        var inPhase = phase.Steps.Sum(other => full.GetValueOrDefault(other));
        var part = inPhase == 0 ? 0 : asked.GetValueOrDefault(step) / (double)inPhase;
        return new(step, active, phase.From * part, phase.To * part);
    }

    /// <summary>From each commit to the next: the time the question at hand took.</summary>
    static Dictionary<int, TimeSpan> Spent(Transcript transcript, Session session, DateTimeOffset? now)
    {
        var (spent, last) = (new Dictionary<int, TimeSpan>(), transcript.Commits[0].At);
        foreach (var commit in transcript.Commits)
        {
            Take(commit.At);
            session = commit.Events.Aggregate(session, Evolve.After);
        }
        if (now is { } until)
            Take(until);
        return spent;

        void Take(DateTimeOffset at)
        {
            // A clock may be set back between two commits; nobody answers in less than no time.
            if (session is { State: SessionState.Asking, Current: { } question } && at > last)
                spent[question.Step] = spent.GetValueOrDefault(question.Step) + (at - last);
            last = at;
        }
    }

    /// <summary>How many questions of each step whoever answers as the reference does is asked.</summary>
    static Dictionary<int, int> Asked(Agenda agenda)
    {
        var walk = Walk.OfReference(agenda, Mode.Guided);
        return agenda.Questions.Where((_, index) => walk.Asked[index]).GroupBy(question => question.Step).ToDictionary(step => step.Key, step => step.Count());
    }
}
