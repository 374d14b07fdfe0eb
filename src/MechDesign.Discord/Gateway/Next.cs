namespace MechDesign.Discord.Gateway;

/// <summary>What follows when a connection ended.</summary>
internal abstract record Next
{
    Next() { }

    /// <summary>Go on with the session where it was; a new one if there is none.</summary>
    public sealed record Resume : Next
    {
        public static Resume It { get; } = new();
    }

    /// <summary>The session is over; begin another.</summary>
    public sealed record NewSession : Next
    {
        public static NewSession It { get; } = new();
    }

    /// <summary>Nothing this program can do will help.</summary>
    public sealed record Stop(string Reason) : Next;
}
