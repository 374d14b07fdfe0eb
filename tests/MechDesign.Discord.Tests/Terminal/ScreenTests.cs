using System.Text.Json.Nodes;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Terminal;

namespace MechDesign.Discord.Terminal;

/// <summary>What a member sees in the fake's console, and what their numbers mean.</summary>
public sealed class ScreenTests : IDisposable
{
    const string Button = """
        "components": [{"type": 1, "components": [{"type": 2, "style": 2, "label": "On", "custom_id": "on"}]}]
        """;

    readonly StringWriter output = new() { NewLine = "\n" };
    readonly World world = new();
    readonly Messages messages = new();
    readonly FakePerson ada = World.Person("Ada");
    readonly FakePerson ben = World.Person("Ben");
    readonly Screen screen;

    public ScreenTests()
    {
        screen = new(output, new(world, [ada, ben]), ada);
        messages.Shown += screen.Show;
    }

    [Fact]
    public void A_post_an_answer_an_edit_and_a_thread_say_where_they_stand_and_who_sees_them()
    {
        var post = Say("""{"content": "a post"}""", null);
        Say("""{"content": "an answer", "flags": 64}""", ada).Edit((JsonObject)JsonNode.Parse("""{"content": "another"}""")!, []);
        world.Add(new(post.Id, "talk", 11, world.Guild, world.Channel.Id));
        messages.Add(post.Id, world.Guild.Id, (JsonObject)JsonNode.Parse("""{"content": "in a thread"}""")!, []);
        Golden.Check(output.ToString());
    }

    [Fact]
    public void Numbers_mean_what_was_shown_last_and_can_be_pressed()
    {
        var first = Say($$"""{"content": "first", {{Button}}}""", null);
        Say($$"""{"content": "second", {{Button}}}""", null);
        Say("""{"content": "nothing to press"}""", null);
        Assert.Equal("second", (string?)screen.Pressable?.On.Body["content"]);
        screen.Show(screen.Find(1)!);
        Assert.Same(first, screen.Pressable?.On);
    }

    [Fact]
    public void Nobody_presses_what_only_somebody_else_sees()
    {
        Say($$"""{"content": "Ada's", "flags": 64, {{Button}}}""", ada);
        screen.Reader = ben;
        Assert.Null(screen.Pressable);
        Assert.Null(screen.Find(1));
    }

    [Fact]
    public async Task A_message_that_comes_later_is_shown_twice_and_awaited()
    {
        var later = Say("""{"flags": 192}""", ada);
        Assert.False(later.Written.IsCompleted);
        later.Edit((JsonObject)JsonNode.Parse("""{"content": "done"}""")!, []);
        await later.Written;
        Golden.Check(output.ToString());
    }

    [Fact]
    public async Task A_form_is_asked_field_by_field_until_each_is_right()
    {
        var form = JsonNode.Parse("""
            {"title": "A form", "components": [
              {"type": 18, "label": "Name", "description": "What it is called", "component": {"type": 4, "style": 1, "custom_id": "name", "max_length": 5}},
              {"type": 18, "label": "More", "component": {"type": 4, "style": 2, "custom_id": "more", "value": "as it was"}}]}
            """)!;
        using var typed = new StringReader("\ntoo long\nshort\n\n");
        var filled = await FilledForm.AskAsync(form, screen, new(typed, screen, isScript: true));
        Assert.Equal([("name", "short"), ("more", "as it was")], filled!);
        Golden.Check(output.ToString());
    }

    [Fact]
    public async Task A_form_is_closed_by_a_slash()
    {
        using var typed = new StringReader("/\n");
        Assert.Null(await FilledForm.AskAsync(JsonNode.Parse("""{"title": "A form", "components": [{"label": "Name", "component": {"custom_id": "name"}}]}""")!, screen, new(typed, screen, isScript: true)));
    }

    public void Dispose() => output.Dispose();

    FakeMessage Say(string body, FakePerson? answered) => messages.Add(world.Channel.Id, world.Guild.Id, (JsonObject)JsonNode.Parse(body)!, [], answered?.Id);
}
