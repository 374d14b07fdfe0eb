using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace MechDesign.Discord.Rest;

/// <summary>Which requests share a limit: those of one route and major parameter, and routes that Discord says have one bucket.</summary>
sealed class Buckets(TimeProvider clock)
{
    /// <summary>Far more than a bot posts to at once; webhooks come and go, so old ones must go too.</summary>
    const int Most = 4_096;

    readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<(string, string), Bucket> buckets = new();

    /// <summary>The bucket of a route as it is known so far.</summary>
    public Bucket Of(Route route)
    {
        if (buckets.Count > Most)
            buckets.Clear();
        return buckets.GetOrAdd((hashes.GetValueOrDefault(route.Name, route.Name), route.Major), _ => new(clock));
    }

    /// <summary>Takes note of the bucket's own name; the next request of the route uses it.</summary>
    public void Learn(Route route, HttpResponseHeaders headers)
    {
        if (headers.TryGetValues("X-RateLimit-Bucket", out var names))
            hashes[route.Name] = names.First();
        Of(route).Learn(headers);
    }
}
