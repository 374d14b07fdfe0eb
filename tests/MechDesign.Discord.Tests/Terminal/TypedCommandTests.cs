using System.Text.Json;
using System.Text.Json.Nodes;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Terminal;

namespace MechDesign.Discord.Terminal;

/// <summary>What is typed into the fake's console, held against the commands as they were registered.</summary>
public sealed class TypedCommandTests
{
    static readonly JsonObject[] offered = [.. ((JsonArray)JsonNode.Parse("""
        [
          {"name": "estimate", "description": "Arithmetic", "options": [{"type": 10, "name": "peak", "description": "p", "required": true}, {"type": 4, "name": "replicas", "description": "r"}, {"type": 8, "name": "role", "description": "r"}]},
          {"name": "help", "description": "Eight lines"},
          {"name": "practice", "description": "An interview", "options": [{"type": 3, "name": "prompt", "description": "p"}, {"type": 3, "name": "depth", "description": "d", "choices": [{"name": "a drill", "value": "drill"}, {"name": "all", "value": "full"}]}]},
          {"name": "daily", "description": "d", "default_member_permissions": "32", "options": [
            {"type": 1, "name": "set", "description": "When it comes", "options": [{"type": 7, "name": "channel", "description": "c", "required": true}, {"type": 3, "name": "hour", "description": "h", "required": true}]},
            {"type": 1, "name": "quiet", "description": "No days", "options": [{"type": 5, "name": "clear", "description": "c"}]}]}
        ]
        """)!).OfType<JsonObject>()];

    readonly World world = new();

    [Theory]
    [InlineData("/help", """[]""")]
    [InlineData("/practice prompt:auction depth:Drill", """["prompt:auction", "depth:drill"]""")]
    [InlineData("/practice prompt:two users at 9:00, once: who wins? depth:full", """["prompt:two users at 9:00, once: who wins?", "depth:full"]""")]
    [InlineData("/practice  prompt:\"a word:in quotes\"", """["prompt:a word:in quotes"]""")]
    [InlineData("/estimate peak:2.5 replicas:3", """["peak:2.5", "replicas:3"]""")]
    [InlineData("/daily set channel:#general hour:09:00", """["set(channel:CHANNEL, hour:09:00)"]""")]
    [InlineData("/daily quiet clear:yes", """["quiet(clear:true)"]""")]
    public void A_line_is_the_command_it_names_with_its_options(string line, string options)
    {
        var (command, wrong) = TypedCommand.Read(line, offered, world.Guild.Channels);
        Assert.Null(wrong);
        Assert.Equal(JsonSerializer.Deserialize<string[]>(options), command!.Options.Select(Told));
    }

    [Fact]
    public void Every_mistake_gets_one_sentence_with_what_there_is()
    {
        string[] lines =
        [
            "/practise", "/practice auction", "/practice dept:drill", "/practice depth:deep", "/help me", "/daily", "/daily sometimes",
            "/daily set channel:general", "/daily set channel:lounge hour:9", "/daily quiet clear:perhaps", "/estimate", "/estimate peak:high", "/estimate peak:1 replicas:1.5", "/estimate peak:1 role:lead",
        ];
        Golden.Check(string.Join('\n', lines.Select(line => $"> {line}\n{TypedCommand.Read(line, offered, world.Guild.Channels).Wrong}")));
    }

    [Fact]
    public void The_list_shows_how_each_is_typed() => Golden.Check(Registered.List(offered));

    string Told(FakeOption option) => option.Options is { } inside ? $"{option.Name}({string.Join(", ", inside.Select(Told))})"
        : $"{option.Name}:{option.Value}".Replace(world.Channel.Id, "CHANNEL", StringComparison.Ordinal);
}
