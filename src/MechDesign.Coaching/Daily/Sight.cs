namespace MechDesign.Coaching;

/// <summary>What is seen by looking whether a post is there of which nobody heard.</summary>
public abstract record Sight
{
    Sight() { }

    /// <summary>It is there, by this id.</summary>
    public sealed record Found(string Id) : Sight;

    /// <summary>It is not there, for sure.</summary>
    public sealed record Missing : Sight;

    /// <summary>The platform does not answer now; a later look may tell.</summary>
    public sealed record Later : Sight;

    /// <summary>Looking does not tell, now or later.</summary>
    public sealed record Never(string Why) : Sight;
}
