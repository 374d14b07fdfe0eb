namespace MechDesign.Catalogs.Tests;

/// <summary>A stream that delivers its pieces one by one, as a pipe or a person at a keyboard does, and remembers what it was offered.</summary>
sealed class PiecesStream(IEnumerable<ReadOnlyMemory<byte>> pieces) : Stream
{
    readonly IEnumerator<ReadOnlyMemory<byte>> pieces = pieces.GetEnumerator();
    ReadOnlyMemory<byte> rest;

    /// <summary>The largest room anybody had for what is read: how much of a line is kept.</summary>
    public int LargestRoom { get; private set; }

    public static PiecesStream Of(ReadOnlyMemory<byte> bytes, int atOnce) =>
        new(Enumerable.Range(0, (bytes.Length + atOnce - 1) / atOnce).Select(n => bytes[(n * atOnce)..Math.Min((n + 1) * atOnce, bytes.Length)]));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Assert.False(buffer.IsEmpty);
        LargestRoom = Math.Max(LargestRoom, buffer.Length);
        while (rest.IsEmpty)
        {
            if (!pieces.MoveNext())
                return new(0);
            rest = pieces.Current;
        }
        var count = Math.Min(buffer.Length, rest.Length);
        rest[..count].CopyTo(buffer);
        rest = rest[count..];
        return new(count);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
