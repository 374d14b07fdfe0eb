using System.Buffers;

namespace MechDesign.Bot.Verbs;

/// <summary>Lines of bytes from a stream, none kept beyond a limit.</summary>
sealed class BoundedLines(Stream input, int limit) : IDisposable
{
    byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    int start;
    int end;
    bool ended;

    /// <summary>The line without its end; empty when it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool TooLong { get; private set; }

    /// <summary>Whether another whole line is already here.</summary>
    public bool HasMoreBuffered => buffer.AsSpan(start, end - start).Contains((byte)'\n');

    /// <summary>Moves to the next line; false at the end of the stream.</summary>
    public async Task<bool> NextAsync(CancellationToken cancel)
    {
        TooLong = false;
        var searched = 0;
        while (true)
        {
            var newline = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (newline >= 0)
                return Take(start, searched + newline, searched + newline + 1);
            searched = end - start;
            // One byte more than the limit may still be the carriage return of the line's end.
            if (searched > limit + 1)
            {
                TooLong = true;
                (start, end, searched) = (0, 0, 0);
            }
            if (ended || !await FillAsync(cancel).ConfigureAwait(false))
                return (searched > 0 || TooLong) && Take(start, searched, searched);
        }
    }

    bool Take(int from, int length, int consumed)
    {
        start += consumed;
        if (length > 0 && buffer[from + length - 1] == '\r')
            length--;
        TooLong |= length > limit;
        Line = TooLong ? default : buffer.AsMemory(from, length);
        return true;
    }

    async Task<bool> FillAsync(CancellationToken cancel)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        var read = await input.ReadAsync(buffer.AsMemory(end), cancel).ConfigureAwait(false);
        ended = read == 0;
        end += read;
        return read > 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
