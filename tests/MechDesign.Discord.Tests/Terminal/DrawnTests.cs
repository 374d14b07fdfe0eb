using System.Text.Json;
using System.Text.Json.Nodes;
using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Terminal;
using Member = MechDesign.Discord.Interview.Member;

namespace MechDesign.Discord.Terminal;

/// <summary>The bot's messages as the fake's console draws them.</summary>
public sealed class DrawnTests
{
    readonly World world = new();
    readonly FakePerson ada = World.Person("Ada");
    readonly Member member = new(new());

    [Fact]
    public async Task A_question_with_few_choices_has_a_number_for_each_button()
    {
        await AskedFor("every write to one scope");
        Golden.Check(Drawn(member.Screen).Text);
    }

    [Fact]
    public async Task A_question_for_several_values_numbers_the_choices_and_then_the_buttons()
    {
        await AskedFor("Pick one or several");
        var drawn = Drawn(member.Screen);
        Golden.Check(drawn.Text);
        var list = drawn.Presses.TakeWhile(press => press.Value is not null).ToArray();
        Assert.All(list, choice => Assert.Equal((list[0].CustomId, 1, list.Length), (choice.CustomId, choice.Least, choice.Most)));
        Assert.Null(Press.Wrong(list));
        Assert.Equal("Several numbers go together only when they are choices of one list.", Press.Wrong([list[0], drawn.Presses[^1]]));
    }

    [Fact]
    public void Embeds_files_links_and_marks_read_as_their_readers_see_them()
    {
        var body = (JsonObject)JsonNode.Parse($$$"""
            {
              "content": "<#{{{world.Channel.Id}}}> at 09\\:00, <t:1785826800:F>, says <@{{{ada.Id}}}>",
              "embeds": [{"title": "A title", "description": "one\ntwo", "fields": [{"name": "left", "value": "right"}], "footer": {"text": "below"}}],
              "components": [{"type": 1, "components": [{"type": 2, "style": 5, "label": "Read", "url": "https://example.org"}, {"type": 2, "style": 2, "label": "Off", "custom_id": "off", "disabled": true}, {"type": 2, "style": 2, "label": "On", "custom_id": "on"}]}]
            }
            """)!;
        Golden.Check(Of(new("1", world.Channel.Id, null, body, [new("files[0]", "review.md", "text/markdown", new byte[12_345])])).Text);
    }

    [Fact]
    public void One_of_a_list_is_one()
    {
        Press[] two = [new("list", "a"), new("list", "b")];
        Assert.Equal("Choose 1 of this list.", Press.Wrong(two));
    }

    async Task AskedFor(string words)
    {
        await member.Practise(("prompt", "auction"), ("depth", "drill"));
        await member.AnswerUntil(words);
    }

    Drawn Drawn(MessageBody body) => Of(new("1", world.Channel.Id, null, (JsonObject)JsonSerializer.SerializeToNode(body, WireJson.Default.MessageBody)!, []));

    Drawn Of(FakeMessage message) => FakeDiscord.Terminal.Drawn.Of(message, new(world, [ada]));
}
