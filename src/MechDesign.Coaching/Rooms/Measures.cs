using System.Diagnostics.Metrics;

namespace MechDesign.Coaching;

/// <summary>What is counted of the coaching: how much and how long, never what was said or by whom.</summary>
public static class Measures
{
    /// <summary>The meter to listen to.</summary>
    public const string Name = "MechDesign";

    static readonly Meter meter = new(Name);

    static readonly Counter<long> turns = meter.CreateCounter<long>("mechdesign.turns", description: "Commands to interviews, by kind and by what became of them");

    static readonly Histogram<double> durations = meter.CreateHistogram(
        "mechdesign.turn.duration", "s", "From a command to what came of it, stored",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1] });

    internal static void Turn(Command command, Turn? turn, TimeSpan took)
    {
        turns.Add(1, new("command", command.GetType().Name), new("became", turn switch { null => "nobody's", { Refusal: not null } => "refused", _ => turn.State.ToString() }));
        durations.Record(took.TotalSeconds);
    }
}
