using MechDesign.FakeDiscord.Gateway;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>Whether the bot is here and its commands are known; each change is told.</summary>
public sealed class Presence : IDisposable
{
    readonly Lock gate = new();
    readonly FakeGateway gateway;
    readonly FakeRest rest;
    readonly Action<string> tell;
    TaskCompletionSource here = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int? connection;

    /// <param name="gateway">Where it connects.</param>
    /// <param name="rest">Where it registers.</param>
    /// <param name="tell">Takes a line each.</param>
    public Presence(FakeGateway gateway, FakeRest rest, Action<string> tell)
    {
        (this.gateway, this.rest, this.tell) = (gateway, rest, tell);
        gateway.Journal.Noted += Note;
        rest.Registered += Registered;
    }

    /// <summary>Until it is here.</summary>
    public Task Here
    {
        get
        {
            lock (gate)
                return here.Task;
        }
    }

    public void Dispose()
    {
        gateway.Journal.Noted -= Note;
        rest.Registered -= Registered;
    }

    void Note(GatewayAct act)
    {
        lock (gate)
        {
            switch (act.Kind)
            {
                case GatewayActKind.Ready or GatewayActKind.ResumedReady:
                    connection = act.Connection;
                    tell(act.Kind is GatewayActKind.Ready ? "The bot is here." : "The bot is back.");
                    Look();
                    break;
                case GatewayActKind.Closed when act.Connection == connection:
                    connection = null;
                    tell("The bot has left.");
                    if (here.Task.IsCompleted)
                        here = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    break;
                default:
                    break;
            }
        }
    }

    void Registered()
    {
        lock (gate)
        {
            tell($"It registered {rest.Commands.Values.Sum(commands => commands.Count)} commands; ? lists them.");
            Look();
        }
    }

    // Whoever comes back to the same Discord finds its commands there and registers none.
    void Look()
    {
        if (connection is not null && !rest.Commands.IsEmpty)
            here.TrySetResult();
    }
}
