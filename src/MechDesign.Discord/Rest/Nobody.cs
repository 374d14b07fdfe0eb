using System.Net;
using System.Net.Sockets;

namespace MechDesign.Discord.Rest;

/// <summary>
/// Somebody at the other end of a connection who says 204 (RFC 9110 §15.3.5) to whatever is sent. So HTTP is spoken over a
/// real socket, and nothing leaves this machine.
/// </summary>
static class Nobody
{
    static readonly byte[] nothing = [.. "HTTP/1.1 204 No Content\r\n\r\n"u8];

    /// <summary>The client that reaches Discord, but for where its connections lead.</summary>
    public static HttpMessageInvoker Client()
    {
        var handler = DiscordRest.Handler();
        (handler.UseProxy, handler.ConnectCallback) = (false, async (_, cancel) => await ConnectAsync(cancel).ConfigureAwait(false));
        return new(handler);
    }

    static async Task<Stream> ConnectAsync(CancellationToken cancel)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(1);
        var near = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await near.ConnectAsync(listener.LocalEndpoint, cancel).ConfigureAwait(false);
        _ = AnswerAsync(await listener.AcceptSocketAsync(cancel).ConfigureAwait(false));
        return new NetworkStream(near, ownsSocket: true);
    }

    /// <summary>Until the other end is gone. What is sent in one go is one request.</summary>
    static async Task AnswerAsync(Socket far)
    {
        using var ends = far;
        var buffer = new byte[16 * 1024];
        while (await far.ReceiveAsync(buffer).ConfigureAwait(false) > 0)
            await far.SendAsync(nothing).ConfigureAwait(false);
    }
}
