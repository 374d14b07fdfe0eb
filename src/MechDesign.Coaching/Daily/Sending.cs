using System.Text.Json.Serialization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>How far something to be sent has come.</summary>
public enum SendingState
{
    /// <summary>To be tried; it is not there.</summary>
    Waiting = 1,

    /// <summary>Being tried, or a try ended without an answer; it may be there.</summary>
    Underway,

    /// <summary>It is there.</summary>
    Done,

    /// <summary>Given up; it is not there.</summary>
    Failed,

    /// <summary>Given up; nobody knows whether it is there.</summary>
    Unsure,
}

public static class SendingStates
{
    public static readonly Vocabulary<SendingState> Words = new("sending state", value => value.Label);

    extension(SendingState value)
    {
        public string Label => value switch
        {
            SendingState.Waiting => "waiting",
            SendingState.Underway => "underway",
            SendingState.Done => "done",
            SendingState.Failed => "failed",
            SendingState.Unsure => "unsure",
        };
    }
}

/// <summary>What is to be done about something to be sent.</summary>
public enum SendingMove { Nothing = 1, Try, Look, GiveUp }

/// <summary>
/// One thing sent once. That a try begins is written down before it, so that after a crash it counts as perhaps there. It
/// is then tried again only while the platform still recognises the nonce of the first try and answers with the message that
/// is there; after that somebody has to look. Where looking does not tell, once at most is better than twice: it is given up
/// and reported.
/// </summary>
/// <param name="State">How far it has come.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="TriedAt">When last; null before the first try.</param>
/// <param name="Since">When the first of the tries began that may have succeeded.</param>
/// <param name="Id">What the platform calls it, once it is there.</param>
/// <param name="Why">Why the last try failed.</param>
public sealed record Sending(
    [property: JsonConverter(typeof(SendingWord))] SendingState State, int Tries = 0, DateTimeOffset? TriedAt = null, DateTimeOffset? Since = null, string? Id = null, string? Why = null)
{
    /// <summary>Discord recognises a nonce for "the past few minutes"; this is on the safe side.</summary>
    public static readonly TimeSpan Recognised = TimeSpan.FromMinutes(2);

    static readonly TimeSpan[] pauses =
        [TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(45), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30)];

    public static Sending New { get; } = new(SendingState.Waiting);

    public static int MostTries => pauses.Length;

    public bool IsOver => State is SendingState.Done or SendingState.Failed or SendingState.Unsure;

    /// <param name="now">The time.</param>
    /// <param name="until">When it is of no use any more.</param>
    /// <param name="isRepeatable">Whether doing it twice is doing it once, nonce or not.</param>
    /// <param name="isVisible">Whether looking can tell that it is there.</param>
    public SendingMove Next(DateTimeOffset now, DateTimeOffset until, bool isRepeatable, bool isVisible)
    {
        if (IsOver)
            return SendingMove.Nothing;
        if (TriedAt is not { } tried)
            return now < until ? SendingMove.Try : SendingMove.GiveUp;
        // A clock that was set back cannot say how long ago the first try was.
        if (State is SendingState.Underway && !isRepeatable && (now < tried || now - Since >= Recognised))
            return isVisible && now < until ? SendingMove.Look : SendingMove.GiveUp;
        if (now >= tried && now - tried < pauses[Tries - 1])
            return SendingMove.Nothing;
        return now < until && Tries < MostTries ? SendingMove.Try : SendingMove.GiveUp;
    }

    public Sending Begun(DateTimeOffset now) => this with
    {
        State = SendingState.Underway,
        Tries = Tries + 1,
        TriedAt = now,
        Since = State is SendingState.Underway ? Since : now,
    };

    /// <summary>After an answer, or without one. That a later try was refused says nothing of one before that was not answered.</summary>
    public Sending After(Sent sent) => sent switch
    {
        Sent.Done done => this with { State = SendingState.Done, Id = done.Id, Why = null },
        Sent.Refused { Denial: Denial.Gone or Denial.Never } refused when IsFirstDoubt => this with { State = SendingState.Failed, Why = refused.Why },
        Sent.Refused refused => this with { State = IsFirstDoubt ? SendingState.Waiting : SendingState.Underway, Why = refused.Why },
        Sent.NoAnswer none => this with { Why = none.Why },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Somebody looked, and it is not there: every try before this counts as refused.</summary>
    public Sending NotThere() => this with { State = SendingState.Waiting, Since = null, Why = "Discord did not answer." };

    public Sending GivenUp() => this with { State = State is SendingState.Underway ? SendingState.Unsure : SendingState.Failed };

    bool IsFirstDoubt => Since == TriedAt;
}
