using System.Buffers;
using System.Text;
using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Transcripts.Tests;

/// <summary>Commits to store, and commits as text to compare.</summary>
static class Sample
{
    static readonly DateTimeOffset noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static readonly Event.Started Started = new(
        "auction", "Online auction", "0123456789abcdef", new("id: auction\nbrief: \"Wem gehört's? 競売 🔨\"\n"),
        Depth.Core, Mode.Guided, RuleSet.Repaired, "terminal:ann");

    public static Commit Start(string id = "start") => new(id, noon, [Started]);

    public static Commit Answer(int number, string? id = null) => new(
        id ?? $"answer-{number}", noon.AddSeconds(number), [new Event.Answered(new(Field.Routing, number), $"P{number}.routing", "any writer", null)]);

    public static Commit Happened(string id, params Event[] events) => new(id, noon.AddHours(1), [.. events]);

    public static string Text(Commit commit)
    {
        var line = new ArrayBufferWriter<byte>();
        CommitJson.Write(line, commit);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    public static string[] Texts(Transcript? transcript) => [.. transcript!.Commits.Select(Text)];
}
