using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

public sealed class TellingTests
{
    readonly Server server = new();
    readonly Member ada;

    public TellingTests() => ada = new(server);

    [Fact]
    public async Task Nothing_is_shared_before_it_was_shown_and_confirmed()
    {
        await Finish();
        await ada.Press("Share the result");
        Assert.Empty(server.Posts);
        Assert.False(await IsShared());
        var preview = ada.Screen;
        await ada.Press("Share it");
        Assert.True(await IsShared());
        var (channel, post) = Assert.Single(server.Posts);
        Assert.Equal("123", channel);
        Golden.Check(MessageText.Of(preview, ada.Screen, post));
    }

    [Theory]
    [InlineData(Posted.NotAllowed, false)]
    [InlineData(Posted.NoSuchChannel, false)]
    [InlineData(Posted.Failed, false)]
    [InlineData(Posted.Unsure, true)]
    public async Task A_post_that_fails_says_what_to_do(Posted failure, bool mayStandThere)
    {
        await Finish();
        server.NextPost = failure;
        await ada.Press("Share the result");
        await ada.Press("Share it");
        Assert.Equal(mayStandThere, await IsShared());
        Golden.Check(MessageText.Of(ada.Screen), $"A_post_that_fails_{failure}");
        server.NextPost = Posted.Done;
        await ada.Press(ada.Screen.Components!.Value[0].Components.OfType<Button>().First());
        Assert.Equal(failure is Posted.NoSuchChannel ? "800" : "123", Assert.Single(server.Posts).Channel);
        Assert.True(await IsShared());
    }

    [Fact]
    public async Task A_post_that_takes_its_time_is_told_of_when_it_is_there()
    {
        await Finish();
        await ada.Press("Share the result");
        server.SlowPost = new();

        var pressing = ada.Press("Share it");
        await server.Clock.WaitedForAsync(TimeSpan.FromSeconds(2));
        server.Clock.Advance(TimeSpan.FromSeconds(2));

        var answer = Assert.IsType<Callback.Update>(await pressing);
        Assert.Equal("It is being posted in <#123>, and Discord takes its time. This message tells when it is there.", answer.Data.Content);
        server.SlowPost.SetResult(Posted.Done);
        Assert.Equal("Shared in <#123>.", (await answer.Then!(default)).Content);
        Assert.True(await IsShared());
    }

    [Fact]
    public async Task Of_a_post_nobody_confirmed_the_sharing_can_be_taken_back()
    {
        await Finish();
        await ada.Press("Share the result");
        server.NextPost = Posted.Unsure;
        await ada.Press("Share it");

        await ada.Press("Take it back");

        Assert.False(await IsShared());
        Assert.Equal("Taken back: only you can read it. If the post stands there after all, its Review opens nothing.", ada.Screen.Content);
    }

    [Fact]
    public async Task The_same_result_always_has_the_same_nonce()
    {
        await Finish();
        await ada.Press("Share the result");
        var preview = ada.Screen;
        await ada.Press("Share it");
        await ada.LookingAt(preview, "9").Press("Share it");
        Assert.Equal(server.Posts[0].Body.Nonce, server.Posts[1].Body.Nonce);
        Assert.All(server.Posts, post => Assert.True(post.Body.EnforceNonce));
    }

    [Fact]
    public async Task Others_cannot_share_it()
    {
        await Finish();
        var bob = new Member(server, "78").LookingAt(ada.Screen, ada.Message);
        await bob.Click($"v1:{ada.Transcript}:1:tell.post");
        Assert.Equal(Screens.NotYours, bob.Aside!.Content);
        Assert.Empty(server.Posts);
    }

    [Fact]
    public async Task In_a_direct_message_there_is_nobody_to_share_with()
    {
        var alone = new Member(server, guild: null);
        await alone.Practise(("prompt", "auction"));
        await alone.AnswerToTheEnd();
        Assert.DoesNotContain(alone.Ids, clicked => clicked.Action == "tell.ask");
    }

    async Task Finish()
    {
        var post = new MessageBody("Today", Components: [Row.Of(new Button(ButtonStyle.Primary, "Start", "v1:auction:0:start.drill"))]);
        await ada.LookingAt(post, "123").Press("Start");
        await ada.AnswerToTheEnd();
    }

    async Task<bool> IsShared() => (await server.Transcripts.ListAsync(default)).Transcripts.Single().IsShared;
}
