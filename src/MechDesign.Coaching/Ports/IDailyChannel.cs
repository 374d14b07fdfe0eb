namespace MechDesign.Coaching;

/// <summary>
/// A platform where daily prompts are posted. Nothing is thrown for what the platform answers; what an implementation
/// cannot tell apart from success it calls <see cref="Sent.NoAnswer"/>.
/// </summary>
public interface IDailyChannel
{
    /// <summary>The platform of the places it serves, such as discord.</summary>
    string Platform { get; }

    /// <param name="schedule">Where, and whom to ping.</param>
    /// <param name="post">What.</param>
    /// <param name="nonce">At most 25 characters: within <see cref="Sending.Recognised"/> the same one gives the message that is there.</param>
    /// <param name="cancel">When it takes too long.</param>
    Task<Sent> PostAsync(DailySchedule schedule, DailyPost post, string nonce, CancellationToken cancel);

    /// <summary>Looks whether a post is there that was sent since then and never heard of.</summary>
    /// <param name="schedule">Where.</param>
    /// <param name="post">What.</param>
    /// <param name="since">When it was first sent, by this machine's clock.</param>
    /// <param name="cancel">When it takes too long.</param>
    Task<Sight> LookAsync(DailySchedule schedule, DailyPost post, DateTimeOffset since, CancellationToken cancel);

    /// <summary>Opens the thread of a post; one that is there already is as good.</summary>
    Task<Sent> OpenThreadAsync(DailySchedule schedule, DailyPost post, string message, CancellationToken cancel);

    /// <summary>Says in the thread what it is for.</summary>
    Task<Sent> WelcomeAsync(DailySchedule schedule, string thread, string nonce, CancellationToken cancel);

    Task<Sent> PostDigestAsync(DailySchedule schedule, DailyDigest digest, string nonce, CancellationToken cancel);
}

/// <summary>Why a platform said no, and whether asking again can help.</summary>
public enum Denial { Later = 1, Never, Forbidden, Gone }

/// <summary>What became of one try.</summary>
public abstract record Sent
{
    Sent() { }

    /// <summary>It is there, by this id.</summary>
    public sealed record Done(string Id) : Sent;

    /// <summary>It is not there, for sure.</summary>
    public sealed record Refused(Denial Denial, string Why) : Sent;

    /// <summary>Nobody knows: no answer, or one that does not tell.</summary>
    public sealed record NoAnswer(string Why) : Sent;
}
