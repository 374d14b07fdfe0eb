using System.Net;
using System.Net.Sockets;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>A line between the bot and the gateway that can be pulled: from then on nothing passes, and nobody is told.</summary>
public sealed class Cable : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, FakeDiscord.FreePort());
    readonly CancellationTokenSource over = new();
    readonly int to;
    readonly Task accepting;
    volatile bool isPulled;

    /// <param name="to">The port at the other end.</param>
    public Cable(int to)
    {
        this.to = to;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Pull() => isPulled = true;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync().ConfigureAwait(false);
        listener.Dispose();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        over.Dispose();
    }

    async Task AcceptAsync()
    {
        var connected = new List<Task>();
        while (!over.IsCancellationRequested)
        {
            var near = await listener.AcceptTcpClientAsync(over.Token).ConfigureAwait(false);
            connected.Add(RelayAsync(near));
        }
    }

    async Task RelayAsync(TcpClient near)
    {
        using (near)
        using (var far = new TcpClient())
        {
            await far.ConnectAsync(IPAddress.Loopback, to, over.Token).ConfigureAwait(false);
            await Task.WhenAll(PassAsync(near.GetStream(), far.GetStream()), PassAsync(far.GetStream(), near.GetStream())).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    async Task PassAsync(NetworkStream from, NetworkStream into)
    {
        var buffer = new byte[8192];
        while (await from.ReadAsync(buffer, over.Token).ConfigureAwait(false) is > 0 and var count)
        {
            if (isPulled)
                await Task.Delay(Timeout.Infinite, over.Token).ConfigureAwait(false);
            await into.WriteAsync(buffer.AsMemory(0, count), over.Token).ConfigureAwait(false);
        }
        if (!isPulled)
            into.Socket.Shutdown(SocketShutdown.Send);
    }
}
