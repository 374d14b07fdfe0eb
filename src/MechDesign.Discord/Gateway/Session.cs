namespace MechDesign.Discord.Gateway;

/// <summary>What outlives a connection: enough to go on where it ended.</summary>
internal sealed class Session
{
    int sequence = -1;

    /// <summary>Null until READY.</summary>
    public string? Id { get; private set; }

    /// <summary>Where it is resumed; anywhere else it is cut off sooner.</summary>
    public Uri? ResumeUrl { get; private set; }

    /// <summary>Of the last event received; null before the first.</summary>
    public int? Sequence => Volatile.Read(ref sequence) is var last and >= 0 ? last : null;

    public bool CanResume => Id is not null && Sequence is not null;

    public void Received(int number) => Volatile.Write(ref sequence, number);

    public void Began(string id, Uri resumeUrl) => (Id, ResumeUrl) = (id, resumeUrl);

    public void Forget()
    {
        (Id, ResumeUrl) = (null, null);
        Volatile.Write(ref sequence, -1);
    }
}
