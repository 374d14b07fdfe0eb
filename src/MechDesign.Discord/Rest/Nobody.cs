using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MechDesign.Discord.Rest;

/// <summary>
/// The other end of a connection where nobody listens: whatever is asked, the answer is 204 (RFC 9110 §15.3.5). So HTTP is
/// spoken over a real socket, and nothing leaves this machine.
/// </summary>
static class Nobody
{
    const string Length = "Content-Length:";

    static readonly byte[] nothing = [.. "HTTP/1.1 204 No Content\r\n\r\n"u8];

    /// <summary>The client that reaches Discord, but for where its connections lead.</summary>
    public static HttpMessageInvoker Client()
    {
        var handler = DiscordRest.Handler();
        (handler.UseProxy, handler.ConnectCallback) = (false, ConnectAsync);
        return new(handler);
    }

    static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext to, CancellationToken cancel)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(1);
        var near = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await near.ConnectAsync(listener.LocalEndpoint, cancel).ConfigureAwait(false);
        _ = AnswerAsync(await listener.AcceptSocketAsync(cancel).ConfigureAwait(false));
        return new NetworkStream(near, ownsSocket: true);
    }

    /// <summary>Until the other end is gone: a request's lines, as many bytes as it says, and the answer.</summary>
    static async Task AnswerAsync(Socket far)
    {
        using var requests = new StreamReader(new NetworkStream(far, ownsSocket: true), Encoding.Latin1);
        var (body, buffer) = (0, new char[4096]);
        while (await requests.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                body = int.Parse(line.AsSpan(Length.Length), CultureInfo.InvariantCulture);
            if (line.Length > 0)
                continue;
            while (body > 0 && await requests.ReadAsync(buffer.AsMemory(0, Math.Min(body, buffer.Length))).ConfigureAwait(false) is > 0 and var read)
                body -= read;
            await far.SendAsync(nothing).ConfigureAwait(false);
        }
    }
}
