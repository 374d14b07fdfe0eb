namespace MechDesign.Coaching;

/// <summary>One event of a transcript, with the interview before and after it and the time of its commit.</summary>
readonly record struct Moment(Session Before, Event Happened, Session After, DateTimeOffset At)
{
    public static IEnumerable<Moment> Of(Transcript transcript, Session beginning)
    {
        foreach (var commit in transcript.Commits)
        {
            foreach (var happened in commit.Events)
            {
                var after = Evolve.After(beginning, happened);
                yield return new(beginning, happened, after, commit.At);
                beginning = after;
            }
        }
    }
}
