using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>The things sent for one day, in order.</summary>
public enum DailyStep { Post = 1, Thread, Welcome, Digest }

/// <summary>What was done in a channel for one local date. That it is there is the claim: no other post is for that date.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="ClaimedAt">When it was claimed.</param>
/// <param name="Post">The post; its id is the message's.</param>
/// <param name="Thread">The post's thread.</param>
/// <param name="Welcome">The first words in it.</param>
/// <param name="Digest">The figures of the week before; null where none were due.</param>
public sealed record DailyDay(DateOnly Date, string Prompt, DateTimeOffset ClaimedAt, Sending Post, Sending Thread, Sending Welcome, Sending? Digest = null)
{
    /// <summary>The Monday of the date's week.</summary>
    public DateOnly Week => DailyLedger.WeekOf(Date);

    public Sending? this[DailyStep step] => step switch
    {
        DailyStep.Post => Post,
        DailyStep.Thread => Thread,
        DailyStep.Welcome => Welcome,
        DailyStep.Digest => Digest,
    };

    public DailyDay With(DailyStep step, Sending sending) => step switch
    {
        DailyStep.Post => this with { Post = sending },
        DailyStep.Thread => this with { Thread = sending },
        DailyStep.Welcome => this with { Welcome = sending },
        DailyStep.Digest => this with { Digest = sending },
    };
}

/// <summary>What a channel got, the latest days last, and which prompts since the library was last used up.</summary>
/// <param name="Days">In order of their dates, at most <see cref="MostDays"/>.</param>
/// <param name="Round">Prompts that are not to come again before all others came.</param>
/// <param name="Floor">The latest date that was dropped: nothing is posted for it or earlier ones.</param>
public sealed record DailyLedger(ImmutableArray<DailyDay> Days, ImmutableArray<string> Round, DateOnly? Floor = null)
{
    /// <summary>A clock that was set back never comes to a day that was forgotten here: those are below the floor.</summary>
    public const int MostDays = 60;

    public static DailyLedger Empty { get; } = new([], []);

    public DailyDay? On(DateOnly date) => Days.FirstOrDefault(day => day.Date == date);

    public bool IsTaken(DateOnly date) => date <= Floor || On(date) is not null;

    public DailyLedger With(DailyDay day)
    {
        ImmutableArray<DailyDay> all = [.. Days.Where(other => other.Date != day.Date).Append(day).OrderBy(other => other.Date)];
        return all.Length <= MostDays ? this with { Days = all } : this with { Days = all[^MostDays..], Floor = all[^(MostDays + 1)].Date };
    }

    /// <summary>The latest week before this date's with a post that is there; null when there is none.</summary>
    public DateOnly? WeekBefore(DateOnly date) =>
        Days.LastOrDefault(day => day.Week < WeekOf(date) && day.Post.State is SendingState.Done)?.Week;

    public static DateOnly WeekOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
