using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Gateway;

/// <summary>One connection from HELLO to its end. The reader hands on and never waits: not for handlers, not for a beat that is being sent.</summary>
/// <param name="connection">Just opened.</param>
/// <param name="opening">IDENTIFY or RESUME, to be said after HELLO.</param>
/// <param name="identifying">Called when it is said.</param>
/// <param name="session">Where the last event's number is kept.</param>
/// <param name="happened">Called for each event, in order; it must not block.</param>
internal sealed class Conversation(
    Connection connection, ReadOnlyMemory<byte> opening, Action identifying, Session session, Action<Payload, long> happened, GatewayTimes times, TimeProvider clock, Func<double> chance, ILogger log) : IDisposable
{
    /// <summary>A few payloads that cannot be read may pass; more, and the stream itself is broken.</summary>
    const int MostUnreadable = 5;

    readonly TaskCompletionSource<Next> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // One request is as good as many: the server wants a sign of life.
    readonly Channel<bool> asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly CancellationTokenSource over = new();

    Heartbeat? heartbeat;
    Task beating = Task.CompletedTask;
    long receivedAt = clock.GetTimestamp();
    long beatAt;
    int unreadable;

    /// <summary>When anything at all was last received.</summary>
    public long ReceivedAt => Volatile.Read(ref receivedAt);

    /// <summary>What follows; on <paramref name="cancel"/> the session is ended and null returned.</summary>
    public async Task<Next?> RunAsync(CancellationToken cancel)
    {
        var reading = ReadAsync();
        Next? next = null;
        try
        {
            next = await outcome.Task.WaitAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
        }
        await connection.LeaveAsync(next is Next.Resume ? CloseCodes.Returning : CloseCodes.Leaving, reading).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        await beating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next;
    }

    public void Dispose() => over.Dispose();

    async Task ReadAsync()
    {
        try
        {
            var connectedAt = clock.GetTimestamp();
            while (await connection.ReceiveAsync(heartbeat?.Patience ?? Later(times.Hello - clock.GetElapsedTime(connectedAt))).ConfigureAwait(false) is { } message)
            {
                Volatile.Write(ref receivedAt, clock.GetTimestamp());
                GatewayMeasures.Received(clock.GetUtcNow());
                if (Payload.Read(message) is { } payload)
                    await TakeAsync(payload).ConfigureAwait(false);
                else if (++unreadable > MostUnreadable)
                    Ends("more and more payloads cannot be read", Next.Resume.It);
            }
            var next = CloseCodes.After(connection.CloseCode);
            Ends(connection.CloseCode is { } code ? $"it was closed with {code}" : "it was lost", next);
        }
        catch (TimeoutException)
        {
            Ends(heartbeat is null ? "no HELLO came" : "nothing was received for two intervals", Next.Resume.It);
        }
        catch (Exception error)
        {
            Ends(error.Message, Next.Resume.It);
        }
    }

    async ValueTask TakeAsync(Payload payload)
    {
        switch (payload.Op)
        {
            case 0:
                unreadable = 0;
                if (payload.Sequence is { } number)
                    session.Received(number);
                happened(payload, ReceivedAt);
                break;
            case 1:
                asked.Writer.TryWrite(true);
                break;
            case 7:
                Ends("Discord asked for a new connection", Next.Resume.It);
                break;
            case 9:
                Ends("the session is invalid", IsTrue(payload.Data) ? Next.Resume.It : Next.NewSession.It);
                break;
            case 10:
                await GreetAsync(payload).ConfigureAwait(false);
                break;
            case 11:
                if (Interlocked.Exchange(ref beatAt, 0) is var sent and not 0)
                    GatewayMeasures.Acknowledged(clock.GetElapsedTime(sent));
                heartbeat?.Acknowledged();
                break;
        }
    }

    async ValueTask GreetAsync(Payload hello)
    {
        if (heartbeat is not null || outcome.Task.IsCompleted)
            return;
        if (Interval(hello.Data) is not { } interval)
        {
            Ends("HELLO says no interval", Next.Resume.It);
            return;
        }
        heartbeat = new(interval, chance());
        beating = BeatAsync(heartbeat);
        identifying();
        await connection.SendAsync(opening, isBeat: false, over.Token).ConfigureAwait(false);
    }

    async Task BeatAsync(Heartbeat heart)
    {
        try
        {
            var due = Task.Delay(heart.First, clock, over.Token);
            var request = asked.Reader.WaitToReadAsync(over.Token).AsTask();
            while (true)
            {
                var isDue = await Task.WhenAny(due, request).ConfigureAwait(false) == due;
                over.Token.ThrowIfCancellationRequested();
                if (isDue && !heart.Beat())
                {
                    Ends("a beat was not acknowledged", Next.Resume.It);
                    return;
                }
                if (isDue)
                    due = Task.Delay(heart.Interval, clock, over.Token);
                else if (asked.Reader.TryRead(out _))
                    request = asked.Reader.WaitToReadAsync(over.Token).AsTask();
                Volatile.Write(ref beatAt, clock.GetTimestamp());
                await connection.SendAsync(Outgoing.Beat(session.Sequence), isBeat: true, over.Token).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException || !over.IsCancellationRequested)
        {
            Ends(error is OperationCanceledException ? "a send hung" : error.Message, Next.Resume.It);
        }
    }

    void Ends(string why, Next next)
    {
        if (!outcome.TrySetResult(next))
            return;
        GatewayMeasures.Ended(connection.CloseCode);
        if (next is not Next.Stop)
            log.LogInformation("Discord's gateway: {Why}; {Then}", why, next is Next.Resume ? "going on where it was" : "beginning a new session");
    }

    // WaitAsync refuses what is not positive; a tick late is late.
    static TimeSpan Later(TimeSpan left) => left > TimeSpan.Zero ? left : TimeSpan.FromTicks(1);

    static bool IsTrue(ReadOnlyMemory<byte> data) => data.Span.SequenceEqual("true"u8);

    static TimeSpan? Interval(ReadOnlyMemory<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize(data.Span, GatewayJson.Default.HelloData) is { HeartbeatInterval: >= 1 and <= 3_600_000 } hello ? TimeSpan.FromMilliseconds(hello.HeartbeatInterval) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
