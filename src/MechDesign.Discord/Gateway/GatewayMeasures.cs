using System.Diagnostics.Metrics;
using MechDesign.Coaching;

namespace MechDesign.Discord.Gateway;

/// <summary>What is counted of the gateway.</summary>
internal static class GatewayMeasures
{
    static readonly Meter meter = new(Measures.Name);

    static readonly Counter<long> connections = meter.CreateCounter<long>("mechdesign.discord.connections", description: "Connections that said what they want, by identify or resume");

    static readonly Counter<long> endings = meter.CreateCounter<long>("mechdesign.discord.endings", description: "Connections that ended, by close code (0: none)");

    static readonly Counter<long> interactions = meter.CreateCounter<long>("mechdesign.discord.interactions", description: "Interactions received, by whether they were handed on or dropped because too many waited");

    static readonly Histogram<double> acknowledged = meter.CreateHistogram(
        "mechdesign.discord.beat.duration", "s", "From a beat to its acknowledgement", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30] });

    static readonly Gauge<long> received = meter.CreateGauge<long>("mechdesign.discord.last.event", "s", "When anything was last received, as Unix time: an alarm belongs on its age, not on what the connection calls itself");

    public static void Received(DateTimeOffset at) => received.Record(at.ToUnixTimeSeconds());

    public static void Opened(bool resumes) => connections.Add(1, new KeyValuePair<string, object?>("kind", resumes ? "resume" : "identify"));

    public static void Ended(int? code) => endings.Add(1, new KeyValuePair<string, object?>("code", code ?? 0));

    public static void Interaction(string became) => interactions.Add(1, new KeyValuePair<string, object?>("became", became));

    public static void Acknowledged(TimeSpan took) => acknowledged.Record(took.TotalSeconds);
}
