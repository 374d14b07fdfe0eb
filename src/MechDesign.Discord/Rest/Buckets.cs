using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace MechDesign.Discord.Rest;

/// <summary>Which requests share a limit: those of one route and major parameter, and routes that Discord says have one bucket.</summary>
sealed class Buckets(TimeProvider clock)
{
    /// <summary>Far more than a bot posts to at once; webhooks come and go, so old ones must go too.</summary>
    const int Most = 4_096;

    readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<(string Name, string Major), Bucket> buckets = new();

    /// <summary>The bucket of a route as it is known so far.</summary>
    public Bucket Of(Route route)
    {
        if (buckets.Count > Most)
            ForgetTheIdle();
        return buckets.GetOrAdd((names.GetValueOrDefault(route.Name, route.Name), route.Major), _ => new(clock));
    }

    /// <summary>Waits for the route's turn; the bucket returned is to be left.</summary>
    public async Task<Bucket> EnterAsync(Route route, CancellationToken cancel)
    {
        while (true)
        {
            var bucket = Of(route);
            await bucket.EnterAsync(cancel).ConfigureAwait(false);
            // While it waited, an answer may have said which bucket the route has.
            if (Of(route) == bucket)
                return bucket;
            bucket.Leave();
        }
    }

    /// <summary>Takes note of the bucket's own name, and of what is left in it.</summary>
    public void Learn(Route route, HttpResponseHeaders headers)
    {
        if (headers.TryGetValues("X-RateLimit-Bucket", out var told))
            names[route.Name] = told.First();
        Of(route).Learn(headers);
    }

    void ForgetTheIdle()
    {
        foreach (var (key, _) in buckets.Where(pair => pair.Value.IsIdle))
            buckets.TryRemove(key, out _);
    }
}
