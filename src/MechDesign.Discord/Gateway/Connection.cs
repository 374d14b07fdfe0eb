using System.Net.WebSockets;

namespace MechDesign.Discord.Gateway;

/// <summary>One socket: whole messages in, one send at a time out, and an end that cannot hang. What the socket itself may take passes by the machine's time, everything else by the clock.</summary>
internal sealed class Connection(ClientWebSocket socket, GatewayTimes times, TimeProvider clock) : IDisposable
{
    const int Buffer = 16 * 1024;

    /// <summary>Far above the largest server's description.</summary>
    const int MostBytes = 64 * 1024 * 1024;

    readonly SemaphoreSlim sending = new(1, 1);
    readonly SendLimit limit = new(clock);
    byte[] buffer = new byte[Buffer];

    /// <summary>With which the other side closed; null when it did not, or just went.</summary>
    public int? CloseCode { get; private set; }

    /// <param name="url">As Discord names it; version and encoding are put in here, for a resume too.</param>
    /// <exception cref="WebSocketException">Nobody is there, or it is no gateway.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static async Task<Connection> OpenAsync(Uri url, GatewayTimes times, TimeProvider clock, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        try
        {
            (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (times.KeepAliveInterval, times.KeepAliveTimeout);
            using var late = new CancellationTokenSource(times.Connect);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
            await socket.ConnectAsync(new UriBuilder(url) { Query = "v=10&encoding=json" }.Uri, either.Token).ConfigureAwait(false);
            return new(socket, times, clock);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The next whole message, good until the next call; null when there will be no more.</summary>
    /// <param name="patience">How long nothing at all may come.</param>
    /// <exception cref="TimeoutException">Nothing came for so long.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(TimeSpan patience)
    {
        if (buffer.Length > 64 * Buffer)
            buffer = new byte[Buffer];
        for (var length = 0; ;)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length < MostBytes ? buffer.Length * 2 : throw new InvalidDataException("A message of the gateway is longer than 64 MiB."));
            var part = await PartAsync(buffer.AsMemory(length), patience).ConfigureAwait(false);
            if (part is not { MessageType: not WebSocketMessageType.Close } data)
                return null;
            length += data.Count;
            if (data.EndOfMessage)
                return buffer.AsMemory(0, length);
        }
    }

    /// <exception cref="WebSocketException">The connection is gone.</exception>
    /// <exception cref="OperationCanceledException">The send hung, or <paramref name="cancel"/>.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> payload, bool isBeat, CancellationToken cancel)
    {
        await sending.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            while (limit.Take(isBeat) is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
            using var late = new CancellationTokenSource(times.Send);
            await socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, late.Token).ConfigureAwait(false);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Says goodbye, waits a little for whoever reads to see the other side's, and is gone.</summary>
    public async Task LeaveAsync(int code, Task reading)
    {
        using var late = new CancellationTokenSource(times.Close);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, "", late.Token).ConfigureAwait(false);
            await reading.WaitAsync(late.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It was gone already.
        }
        finally
        {
            socket.Abort();
        }
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }

    async ValueTask<ValueWebSocketReceiveResult?> PartAsync(Memory<byte> into, TimeSpan patience)
    {
        try
        {
            var part = socket.ReceiveAsync(into, CancellationToken.None);
            var received = part.IsCompleted ? await part.ConfigureAwait(false) : await part.AsTask().WaitAsync(patience, clock).ConfigureAwait(false);
            if (received.MessageType is WebSocketMessageType.Close)
                CloseCode = (int?)socket.CloseStatus;
            return received;
        }
        catch (Exception error) when (error is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // A close may come along with the failure that hides it.
            CloseCode = (int?)socket.CloseStatus;
            return null;
        }
    }
}
