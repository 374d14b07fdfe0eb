using System.Diagnostics.Metrics;

namespace MechDesign.Coaching;

/// <summary>What is counted of the coaching: how much and how long, never what was said or by whom.</summary>
public sealed class Measures : IDisposable
{
    /// <summary>The meter to listen to.</summary>
    public const string Name = "MechDesign";

    readonly Meter meter;
    readonly Counter<long> turns;
    readonly Histogram<double> durations;

    /// <param name="name">The meter's; interviews that are nobody's have one that nobody listens to.</param>
    public Measures(string name = Name)
    {
        meter = new(name);
        turns = meter.CreateCounter<long>("mechdesign.turns", description: "Commands to interviews, by kind and by what became of them");
        durations = meter.CreateHistogram(
            "mechdesign.turn.duration", "s", "From a command to what came of it, stored",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1] });
    }

    public void Dispose() => meter.Dispose();

    internal void Turn(Command command, Turn? turn, TimeSpan took)
    {
        turns.Add(1, new("command", command.GetType().Name), new("became", turn switch { null => "nobody's", { Refusal: not null } => "refused", _ => turn.State.ToString() }));
        durations.Record(took.TotalSeconds);
    }
}
