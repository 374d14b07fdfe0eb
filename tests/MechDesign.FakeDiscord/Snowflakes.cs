using System.Globalization;

namespace MechDesign.FakeDiscord;

/// <summary>Ids as Discord makes them: milliseconds since 2015, then a number that keeps them apart and in order.</summary>
public static class Snowflakes
{
    const long Epoch = 1_420_070_400_000;

    static long last;

    public static string Next()
    {
        var now = (DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - Epoch) << 22;
        for (var before = Volatile.Read(ref last); ;)
        {
            var next = Math.Max(now, before + 1);
            var seen = Interlocked.CompareExchange(ref last, next, before);
            if (seen == before)
                return next.ToString(CultureInfo.InvariantCulture);
            before = seen;
        }
    }
}
