namespace MechDesign.Discord.Rest;

/// <summary>Counts refused requests: ten thousand of them in ten minutes get the address banned (Discord documentation, Rate Limits).</summary>
sealed class InvalidRequests(TimeProvider clock)
{
    /// <summary>Any ten minutes lie in at most two of our windows, so that twice this stays below Discord's number.</summary>
    const int Most = 4_500;

    static readonly TimeSpan window = TimeSpan.FromMinutes(10);

    readonly Lock gate = new();
    DateTimeOffset since;
    int count;

    /// <summary>Whether so many were refused that nothing should be asked until the window has passed.</summary>
    public bool AreTooMany
    {
        get
        {
            lock (gate)
                return clock.GetUtcNow() - since < window && count >= Most;
        }
    }

    public void Count()
    {
        lock (gate)
        {
            if (clock.GetUtcNow() - since >= window)
                (since, count) = (clock.GetUtcNow(), 0);
            count++;
        }
    }
}
