using System.Globalization;
using System.Net.Http.Headers;

namespace MechDesign.Discord.Rest;

/// <summary>Requests that share a limit, one after another; what is left of it was said by the last answer.</summary>
sealed class Bucket(TimeProvider clock) : IDisposable
{
    readonly SemaphoreSlim turn = new(1);
    DateTimeOffset freeAt;

    /// <summary>Returns when a request may go; the turn is to be given back.</summary>
    public async Task EnterAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            while (freeAt - clock.GetUtcNow() is { Ticks: > 0 } wait)
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
            Block(TimeSpan.FromSeconds(seconds));
    }

    public void Block(TimeSpan wait) => freeAt = clock.GetUtcNow() + wait;

    public void Dispose() => turn.Dispose();

    public static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
