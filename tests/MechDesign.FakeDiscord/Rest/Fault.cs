namespace MechDesign.FakeDiscord.Rest;

/// <summary>How a request may go wrong.</summary>
public enum Fault
{
    /// <summary>429 of the bucket, with a time to wait.</summary>
    BucketLimit = 1,

    /// <summary>429 of everything.</summary>
    GlobalLimit,

    /// <summary>429 that others caused; it is not held against the bot.</summary>
    SharedLimit,

    /// <summary>429 as a page without a time to wait: the address is banned.</summary>
    Banned,

    /// <summary>500 with JSON.</summary>
    Broken,

    /// <summary>502 with a page.</summary>
    BadGateway,

    /// <summary>It is done, and the answer never comes.</summary>
    DoneAndSilent,

    /// <summary>It is not done, and the connection is reset.</summary>
    Reset,

    /// <summary>It is done, and the connection is reset.</summary>
    DoneAndReset,

    /// <summary>401.</summary>
    Unauthorized,

    /// <summary>403, 50001.</summary>
    MissingAccess,

    /// <summary>403, 50013.</summary>
    MissingPermissions,

    /// <summary>404, 10003.</summary>
    UnknownChannel,

    /// <summary>404, 10062.</summary>
    UnknownInteraction,

    /// <summary>400, 40060.</summary>
    AlreadyAcknowledged,
}
