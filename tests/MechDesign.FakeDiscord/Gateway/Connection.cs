using System.Net.WebSockets;
using System.Threading.Channels;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>One socket of a bot: what is sent goes out in order, what comes in is handed on whole.</summary>
internal sealed class Connection(int number, WebSocket socket, Faults faults, Action abort)
{
    readonly Channel<Outgoing> outgoing = Channel.CreateUnbounded<Outgoing>(new() { SingleReader = true });

    public int Number => number;

    public Session? Session { get; set; }

    public bool HasIdentified { get; set; }

    /// <summary>Timestamps of what the bot sent within the last minute.</summary>
    public Queue<long> Sends { get; } = new();

    public void Send(byte[] message) => outgoing.Writer.TryWrite(new(message, null));

    /// <param name="code">1005 closes without a code.</param>
    public void Close(int code) => outgoing.Writer.TryWrite(new(null, code));

    public void Abort()
    {
        outgoing.Writer.TryComplete();
        abort();
    }

    public async Task WriteAsync(CancellationToken cancel)
    {
        await foreach (var next in outgoing.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            while (faults.IsSilent)
                await Task.Delay(20, cancel).ConfigureAwait(false);
            if (next.CloseCode is { } code)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, code is 1005 ? null : "", cancel).ConfigureAwait(false);
                return;
            }
            await SendAsync(next.Message!, cancel).ConfigureAwait(false);
        }
    }

    async Task SendAsync(byte[] message, CancellationToken cancel)
    {
        var most = faults.FrameBytes > 0 ? faults.FrameBytes : int.MaxValue;
        for (var at = 0; message.Length - at > most; at += most)
            await socket.SendAsync(message.AsMemory(at, most), WebSocketMessageType.Text, false, cancel).ConfigureAwait(false);
        var rest = most is int.MaxValue || message.Length == 0 ? 0 : (message.Length - 1) / most * most;
        await socket.SendAsync(message.AsMemory(rest), WebSocketMessageType.Text, true, cancel).ConfigureAwait(false);
    }

    /// <summary>The next whole message; null with the code when the bot closed or went.</summary>
    public async Task<(byte[]? Message, int? Code)> ReadAsync(CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            try
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), cancel).ConfigureAwait(false);
                if (part.MessageType is WebSocketMessageType.Close)
                    return (null, (int?)socket.CloseStatus);
                whole.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                    return (whole.ToArray(), null);
            }
            catch (Exception error) when (error is WebSocketException or IOException or Microsoft.AspNetCore.Connections.ConnectionAbortedException or OperationCanceledException)
            {
                return (null, null);
            }
        }
    }

    /// <param name="Message">What is sent.</param>
    /// <param name="CloseCode">Or with which code it ends.</param>
    readonly record struct Outgoing(byte[]? Message, int? CloseCode);
}
