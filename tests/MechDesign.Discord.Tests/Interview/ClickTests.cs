using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

public sealed class ClickTests
{
    readonly Server server = new();
    readonly Member ada;

    public ClickTests() => ada = new(server);

    [Fact]
    public async Task A_late_click_gets_the_question_at_hand()
    {
        await ada.Practise(("prompt", "auction"));
        var old = ada.Ids.First(clicked => clicked.Action == "unknown").ToString();
        await ada.Press("I don't know");
        var version = Version();
        await ada.Click(old);
        Assert.Equal(version, Version());
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task A_button_pressed_twice_answers_one_question()
    {
        await ada.Practise(("prompt", "auction"));
        var pressed = ada.Ids.First(clicked => clicked.Action == "unknown").ToString();
        await Task.WhenAll(ada.Click(pressed), ada.Click(pressed), ada.Click(pressed));
        Assert.Equal(1, Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts).Answers);
        Assert.Contains("Question 2 of", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_delivered_again_after_a_restart_is_carried_out_once()
    {
        await ada.Practise(("prompt", "auction"));
        var pressed = ada.Ids.First(clicked => clicked.Action == "unknown").ToString();
        await ada.Click(pressed, interaction: "42");
        server.Restart();
        await ada.Click(pressed, interaction: "42");
        Assert.Equal(1, Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts).Answers);
        Assert.Contains("Question 2 of", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_between_any_two_clicks_the_old_message_goes_on()
    {
        await ada.Practise(("prompt", "auction"));
        while (ada.IsAsked)
        {
            server.Restart();
            await ada.AnswerByReference();
        }
        Assert.Contains("Score: 100 of 100", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_is_refused_and_told_what_to_do_instead()
    {
        await ada.Practise(("prompt", "auction"), ("where", "thread"));
        ada.LookingAt(server.Posts[^1].Body, "9");
        Assert.Null(ada.Screen.Flags);
        var bob = new Member(server, "78").LookingAt(ada.Screen, ada.Message);
        foreach (var id in ada.Ids.Select(clicked => clicked.ToString()))
        {
            Assert.IsType<Callback.Say>(await bob.Click(id));
            Assert.Equal(Screens.NotYours, bob.Aside!.Content);
            Assert.Equal(MessageBody.Ephemeral, bob.Aside.Flags);
        }
        Assert.Equal(0, Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts).Answers);
    }

    [Fact]
    public async Task A_click_on_a_finished_interview_shows_how_it_ended()
    {
        await ada.Practise(("prompt", "auction"));
        var old = ada.Ids.First(clicked => clicked.Action == "unknown").ToString();
        await ada.AnswerToTheEnd();
        await ada.Click(old);
        Assert.Contains("Finished: ", ada.Screen.Content, StringComparison.Ordinal);
        Assert.Contains("older than this question", ada.Screen.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(ada.Ids, clicked => clicked.Action == "unknown");
    }

    [Fact]
    public async Task A_menu_of_another_version_is_told_so()
    {
        await ada.Click("v0:auction:0:start.drill");
        Assert.Contains("older version", ada.Aside!.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer.99")]
    [InlineData("answer")]
    [InlineData("pick")]
    [InlineData("open")]
    [InlineData("more.77")]
    [InlineData("change.77")]
    [InlineData("end.never")]
    public async Task What_no_screen_offers_changes_nothing(string action)
    {
        await ada.Practise(("prompt", "auction"));
        var version = Version();
        await ada.Click(new CustomId(ada.Transcript, version, action).ToString(), []);
        Assert.Equal(version, Version());
        Assert.Contains("Question 1 of", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_begun_under_a_linked_identity_is_gone_on_with_here()
    {
        var code = "ABCDEFGH";
        await server.Identities.OfferAsync("discord:78", code, default);
        await server.Identities.RedeemAsync("discord:77", code, default);
        await ada.Practise(("prompt", "auction"));
        var other = new Member(server, "78");
        await other.Command("resume");
        await other.Press("I don't know");
        Assert.Contains("Question 2 of", other.Screen.Content, StringComparison.Ordinal);
    }

    int Version() => ada.Ids.First(clicked => clicked.Action == "why").Step;
}
