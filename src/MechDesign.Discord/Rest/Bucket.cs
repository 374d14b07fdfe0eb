using System.Globalization;
using System.Net.Http.Headers;

namespace MechDesign.Discord.Rest;

/// <summary>Requests that share a limit, one after another; what is left of it was said by the last answer.</summary>
sealed class Bucket(TimeProvider clock) : IDisposable
{
    /// <summary>Longer than Discord ever says; a number without sense must not become a wait without end.</summary>
    static readonly TimeSpan day = TimeSpan.FromDays(1);

    readonly SemaphoreSlim turn = new(1);
    long freeAt;

    /// <summary>How long until a request may go, as far as is known.</summary>
    public TimeSpan Wait => new(Math.Max(0, Volatile.Read(ref freeAt) - clock.GetUtcNow().UtcTicks));

    public bool IsIdle => turn.CurrentCount == 1 && Wait == TimeSpan.Zero;

    /// <summary>Returns when a request may go; the turn is to be given back.</summary>
    public async Task EnterAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            while (Wait is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public void Leave() => turn.Release();

    /// <summary>Takes note of what an answer says is left.</summary>
    public void Learn(HttpResponseHeaders headers)
    {
        if (Number(headers, "X-RateLimit-Remaining") is 0 && Number(headers, "X-RateLimit-Reset-After") is { } seconds)
            Block(Seconds(seconds));
    }

    public void Block(TimeSpan wait) => Volatile.Write(ref freeAt, (clock.GetUtcNow() + wait).UtcTicks);

    public void Dispose() => turn.Dispose();

    public static TimeSpan Seconds(double seconds) => seconds > 0 ? seconds < day.TotalSeconds ? TimeSpan.FromSeconds(seconds) : day : TimeSpan.Zero;

    public static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
