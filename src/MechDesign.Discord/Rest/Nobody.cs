namespace MechDesign.Discord.Rest;

/// <summary>
/// A connection with nobody at its other end: it takes whatever is sent and says 204 (RFC 9110 §15.3.5) to it. So HTTP is
/// spoken, and nothing leaves this process.
/// </summary>
sealed class Nobody : MemoryStream
{
    static readonly byte[] nothing = [.. "HTTP/1.1 204 No Content\r\n\r\n"u8];

    readonly SemaphoreSlim sent = new(0, 1);

    /// <summary>A client whose every connection leads here.</summary>
    public static HttpMessageInvoker Client() => new(new SocketsHttpHandler
    {
        ConnectCallback = (_, _) => ValueTask.FromResult<Stream>(new Nobody()),
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    });

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (sent.CurrentCount == 0)
            sent.Release();
        return ValueTask.CompletedTask;
    }

    /// <summary>The answer, once something was sent; who reads no bytes only wants to know when that is (Stream.ReadAsync).</summary>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await sent.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (buffer.IsEmpty)
        {
            sent.Release();
            return 0;
        }
        nothing.CopyTo(buffer);
        return nothing.Length;
    }

    protected override void Dispose(bool disposing)
    {
        sent.Dispose();
        base.Dispose(disposing);
    }
}
