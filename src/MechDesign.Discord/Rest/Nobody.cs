using System.Threading.Channels;

namespace MechDesign.Discord.Rest;

/// <summary>
/// A connection with nobody at its other end: it takes whatever is sent and says 204 (RFC 9110 §15.3.5) to it. So HTTP is
/// spoken, and nothing leaves this process.
/// </summary>
sealed class Nobody : MemoryStream
{
    static readonly byte[] nothing = [.. "HTTP/1.1 204 No Content\r\n\r\n"u8];

    // However much is sent, it is one request.
    readonly Channel<bool> sent = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The client that reaches Discord, but for where its connections lead.</summary>
    public static HttpMessageInvoker Client()
    {
        var handler = DiscordRest.Handler();
        (handler.UseProxy, handler.ConnectCallback) = (false, (_, _) => ValueTask.FromResult<Stream>(new Nobody()));
        return new(handler);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        sent.Writer.TryWrite(true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The answer, once something was sent; who reads no bytes only wants to know when that is.</summary>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!await sent.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || buffer.IsEmpty || !sent.Reader.TryRead(out _))
            return 0;
        nothing.CopyTo(buffer);
        return nothing.Length;
    }

    protected override void Dispose(bool disposing)
    {
        sent.Writer.TryComplete();
        base.Dispose(disposing);
    }
}
