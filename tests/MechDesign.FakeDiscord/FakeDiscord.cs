using System.Net;
using System.Net.Sockets;
using MechDesign.FakeDiscord.Gateway;
using MechDesign.FakeDiscord.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.FakeDiscord;

/// <summary>A Discord on this machine: REST and gateway on one loopback port, with faults on demand. Nothing in it knows our bot.</summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    const int FirstPort = 20_000;
    const int LastPort = 32_000;

    readonly WebApplication app;

    FakeDiscord(WebApplication app, int port)
    {
        (this.app, Port) = (app, port);
        Gateway = new(World, GatewayUrl);
        Rest = new(World);
        Interactions = new(Messages);
        Members = new(World, Gateway, Interactions);
    }

    public int Port { get; }

    /// <summary>What <c>Discord:ApiBaseUrl</c> is set to.</summary>
    public Uri ApiBaseUrl => new($"http://127.0.0.1:{Port}/api/v10");

    /// <summary>Where the gateway listens.</summary>
    public Uri GatewayUrl => new($"ws://127.0.0.1:{Port}/gateway");

    public World World { get; } = new();

    public Messages Messages { get; } = new();

    public Interactions Interactions { get; }

    public FakeGateway Gateway { get; }

    public FakeRest Rest { get; }

    /// <summary>To act as a member.</summary>
    public Members Members { get; }

    /// <summary>Ctrl+C was pressed: the web server takes that key for itself.</summary>
    public CancellationToken Interrupted => app.Lifetime.ApplicationStopping;

    /// <summary>Starts it.</summary>
    /// <param name="port">A port of this machine; 0 for any free one.</param>
    public static async Task<FakeDiscord> StartAsync(int port = 0)
    {
        port = port == 0 ? FreePort() : port;
        // Nobody writes settings for it; watching for some would mean looking at every file below the folder it is started in.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.UseWebSockets();
        var discord = new FakeDiscord(app, port);
        app.MapGateway(discord.Gateway, discord.World);
        app.MapRest(discord.Rest, discord.World, discord.Messages, discord.Interactions);
        await app.StartAsync().ConfigureAwait(false);
        return discord;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync().ConfigureAwait(false);

    // Below the range outgoing connections take their ports from.
    internal static int FreePort()
    {
        for (var tries = 0; ; tries++)
        {
            var port = Random.Shared.Next(FirstPort, LastPort);
            using var probe = new TcpListener(IPAddress.Loopback, port);
            try
            {
                probe.Start();
                return port;
            }
            catch (SocketException) when (tries < 100)
            {
            }
        }
    }
}
