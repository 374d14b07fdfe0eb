using System.Buffers;
using System.Text;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>A line is read around a long prompt; whatever the prompt says, it comes back as it was.</summary>
public class KeptPromptTests
{
    static readonly string filling = new('x', 2000);

    public static TheoryData<string> Sources =>
    [
        filling,
        $"{filling}\n\t\"quoted\" \\ back\\\\slashes \\\" {filling}",
        $"\"{filling}\"",
        $"{filling}\\",
        $"{filling}\\\\",
        $"{filling}\\\"",
        $"{filling}\"}}]}}",
        $"{filling},\"prompt_source\":\"twice\"}}]}}{filling}",
        $"größer 競売 🔨 \u0001 \u2028 {filling}",
        "short",
        "",
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_prompt_comes_back_as_it_was_kept(string source)
    {
        var read = CommitJson.Read(Line(Started(source)));
        Assert.Equal(Started(source), Assert.Single(read.Events));
        Assert.Equal(source, ((Event.Started)read.Events[0]).PromptSource.Text);
    }

    [Fact]
    public void A_prompt_that_is_followed_by_another_event_is_read_too()
    {
        var read = CommitJson.Read(Line(Started(filling), new Event.Paused()));
        Assert.Equal([Started(filling), new Event.Paused()], read.Events.AsEnumerable());
    }

    [Theory]
    [InlineData("\"}]}", "")]
    [InlineData("\"}]}", "\"}]")]
    [InlineData("\"}]}", "\"]]}")]
    [InlineData("\"}]}", "\\\"}]}")]
    [InlineData("\"}]}", "\"x\"}]}")]
    [InlineData("\"}]}", "\",\"extra\":1}]}")]
    [InlineData("\"started\"", "\"answered\"")]
    [InlineData("\"person\"", "\"parson\"")]
    public void A_line_with_a_long_prompt_is_read_as_strictly_as_any_other(string part, string damaged)
    {
        var line = Encoding.UTF8.GetString(Line(Started(filling)).Span);
        var at = line.LastIndexOf(part, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => CommitJson.Read(Encoding.UTF8.GetBytes(line[..at] + damaged + line[(at + part.Length)..])));
    }

    static Event.Started Started(string source) =>
        new("auction", "Online auction", "hash", new(source), Depth.Core, Mode.Guided, RuleSet.Repaired, "terminal:ada");

    static ReadOnlyMemory<byte> Line(params Event[] events)
    {
        var line = new ArrayBufferWriter<byte>();
        CommitJson.Write(line, new("id", new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), [.. events]));
        return line.WrittenMemory;
    }
}
