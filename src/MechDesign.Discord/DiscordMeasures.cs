using System.Diagnostics.Metrics;
using MechDesign.Coaching;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord;

/// <summary>What is counted of answers: how many, how fast, what became of them.</summary>
static class DiscordMeasures
{
    static readonly Meter meter = new(Measures.Name);

    static readonly Histogram<double> answers = meter.CreateHistogram(
        "mechdesign.discord.answer.duration", "s", "From an interaction's receipt to its delivered answer",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3] });

    public static void Answered(InteractionType type, Delivery delivery, TimeSpan took) =>
        answers.Record(took.TotalSeconds, new("type", type.ToString()), new("became", delivery.ToString()));
}
