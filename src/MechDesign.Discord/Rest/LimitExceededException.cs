namespace MechDesign.Discord.Rest;

/// <summary>A body of ours that Discord would refuse; a fault of this program, and nothing was sent.</summary>
public sealed class LimitExceededException : Exception
{
    public LimitExceededException() { }

    public LimitExceededException(string message) : base(message) { }

    public LimitExceededException(string message, Exception inner) : base(message, inner) { }
}
