namespace MechDesign.Discord.Gateway;

/// <summary>The beats of one connection. A new one begins with every HELLO, so that an unanswered beat of the last connection is not held against the next.</summary>
/// <param name="interval">As HELLO said.</param>
/// <param name="chance">From 0 to below 1.</param>
internal sealed class Heartbeat(TimeSpan interval, double chance)
{
    volatile bool isAcknowledged = true;

    public TimeSpan Interval => interval;

    /// <summary>Until the first beat: anything up to an interval, so that not all bots beat at once after an outage.</summary>
    public TimeSpan First => interval * chance;

    /// <summary>When nothing at all was received for so long, the connection is dead whatever the socket says.</summary>
    public TimeSpan Patience => interval * 2;

    /// <summary>A beat is due: true, and it is to be sent; false when the last one was not acknowledged, and nobody is there.</summary>
    public bool Beat()
    {
        var wasAcknowledged = isAcknowledged;
        isAcknowledged = false;
        return wasAcknowledged;
    }

    public void Acknowledged() => isAcknowledged = true;
}
