using System.Collections.Concurrent;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>How a connection is greeted.</summary>
public enum Greeting { Hello = 1, Nothing, InvalidHello, ReconnectThenHello, ReconnectOnly }

/// <summary>What goes wrong from now on; what goes wrong at a moment is a method of <see cref="FakeGateway"/>.</summary>
public sealed class Faults
{
    /// <summary>How the next connections are greeted, one each; then by HELLO again.</summary>
    public ConcurrentQueue<Greeting> Greetings { get; } = new();

    /// <summary>Close codes with which the next IDENTIFYs are answered, one each; 0 leaves it without an answer.</summary>
    public ConcurrentQueue<int> IdentifyRefusals { get; } = new();

    /// <summary>Answers to the next RESUMEs: a close code, or 9 for "invalid session".</summary>
    public ConcurrentQueue<int> ResumeRefusals { get; } = new();

    /// <summary>Upgrades refused by an HTTP 503, this many.</summary>
    public int RefusedUpgrades { get; set; }

    /// <summary>False: beats are taken and not acknowledged.</summary>
    public bool AcksBeats { get; set; } = true;

    /// <summary>True: nothing is sent, although the connection stands. A pulled <see cref="Cable"/> is silent in both directions.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Messages are cut into frames of so many bytes; 0 for whole ones.</summary>
    public int FrameBytes { get; set; }
}
