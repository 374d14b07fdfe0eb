using MechDesign.Coaching;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

public sealed class BeginTests
{
    readonly Server server = new();
    readonly Member ada;

    public BeginTests() => ada = new(server);

    [Fact]
    public async Task Without_a_prompt_it_is_today_s_as_a_drill_that_only_its_owner_sees()
    {
        await ada.Practise();
        var row = Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts);
        Assert.Equal(("drill", "guided", "discord:77"), (row.Depth.ToString().ToLowerInvariant(), row.Mode.ToString().ToLowerInvariant(), row.Person));
        Assert.Equal(MessageBody.Ephemeral, ada.Screen.Flags);
    }

    [Fact]
    public async Task Where_a_prompt_was_posted_today_it_is_that_one()
    {
        var (book, place) = (new DailyBook(server.Settings), new DailyPlace("discord", "900", "801"));
        var today = new DateOnly(2026, 3, 2);
        await book.ChangeAsync(place, (DailySchedule? _) => new(place, new(9, 0), "Europe/Berlin", Weekdays.Every, Depth.Drill, DateTimeOffset.UnixEpoch, []), default);
        await book.ChangeAsync(place, ledger => ledger.With(new(today, "flash-sale", server.Clock.GetUtcNow(), new(SendingState.Done, Id: "5"), Sending.New, Sending.New, null)), default);

        await ada.Practise();

        Assert.Equal("flash-sale", Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts).Prompt);
    }

    [Fact]
    public async Task In_a_thread_of_its_own_everybody_reads_along_and_the_owner_is_told_where()
    {
        await ada.Practise(("prompt", "auction"), ("where", "thread"));

        Assert.Equal(["800", "501"], server.Posts.Select(post => post.Channel));
        Golden.Check(MessageText.Of(server.Posts[0].Body, server.Posts[1].Body, ada.Aside));
        await ada.LookingAt(server.Posts[1].Body, "502").Press("Skip");
        Assert.Contains("Question 2 of 12", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_thread_can_be_had_the_interview_is_private_and_says_why()
    {
        server.NoThreads = new DiscordRefusedException(System.Net.HttpStatusCode.Forbidden, DiscordRefusedException.MissingPermissions, "Missing Permissions");

        await ada.Practise(("prompt", "auction"), ("where", "thread"));

        Assert.Equal(MessageBody.Ephemeral, ada.Screen.Flags);
        Assert.Contains("Only you see this: I may not write here or open threads", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_delivered_again_after_a_restart_begins_nothing_new()
    {
        var once = new Interaction("9", "app", InteractionType.Command, "secret", new("practice"), "900", "800", new(new("77")));
        await server.Router.AnswerAsync(once, default);
        server.Restart();
        await server.Router.AnswerAsync(once, default);
        Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts);
    }

    [Fact]
    public async Task Words_that_name_no_prompt_offer_those_that_may_be_meant()
    {
        await ada.Practise(("prompt", "chat"));
        await ada.Practise(("prompt", "booking"), ("depth", "core"));
        var offered = ada.Screen;
        await ada.Press(offered.Components!.Value[0].Components.OfType<Button>().First());
        Assert.Contains("core, guided", ada.Screen.Content, StringComparison.Ordinal);
        Golden.Check(MessageText.Of(offered));
    }

    [Fact]
    public async Task Words_that_fit_nothing_are_told_so()
    {
        await ada.Practise(("prompt", "zzz *bold* @everyone"));
        Golden.Check(MessageText.Of(ada.Aside));
        Assert.Empty((await server.Transcripts.ListAsync(default)).Transcripts);
    }

    [Fact]
    public async Task Suggestions_come_by_words_of_the_title_first()
    {
        Assert.Equal(25, (await ada.Type("")).Length);
        Assert.Equal("auction", (await ada.Type("auct"))[0].Value);
        Assert.Equal("hotel-booking", (await ada.Type("booking hot"))[0].Value);
        Assert.Empty(await ada.Type("zzzz"));
    }

    [Fact]
    public async Task Start_on_the_daily_post_gives_each_member_one_drill_of_their_own()
    {
        var post = new MessageBody("Today", Components: [Row.Of(new Button(ButtonStyle.Primary, "Start", "v1:auction:0:start.drill"))]);
        var bob = new Member(server, "78").LookingAt(post, "123456789012345678");
        await ada.LookingAt(post, "123456789012345678").Press("Start");
        await bob.Press("Start");
        Assert.StartsWith("d123456789012345678-", ada.Transcript, StringComparison.Ordinal);
        Assert.NotEqual(ada.Transcript, bob.Transcript);
        await ada.AnswerByReference();
        var (open, screen) = (ada.Transcript, ada.Screen.Content);
        await ada.LookingAt(post, "123456789012345678").Press("Start");
        Assert.Equal((open, screen), (ada.Transcript, ada.Screen.Content!.Split("\n-# Only you")[0]));
    }

    [Fact]
    public async Task Start_after_the_drill_is_done_shows_its_result_and_again_begins_the_next()
    {
        var post = new MessageBody("Today", Components: [Row.Of(new Button(ButtonStyle.Primary, "Start", "v1:auction:0:start.drill"))]);
        await ada.LookingAt(post, "123").Press("Start");
        var first = ada.Transcript;
        await ada.AnswerToTheEnd();
        await ada.LookingAt(post, "123").Press("Start");
        Assert.Contains("Finished: ", ada.Screen.Content, StringComparison.Ordinal);
        var finished = ada.Screen;
        await ada.Press("Practise again");
        var second = ada.Transcript;
        Assert.NotEqual(first, second);
        Assert.Equal("123", TranscriptIds.PostOf(second));
        await ada.LookingAt(finished, "124").Press("Practise again");
        Assert.Equal(second, ada.Transcript);
    }

    [Fact]
    public async Task Practise_again_pressed_twice_begins_one_interview()
    {
        await ada.Practise(("prompt", "auction"), ("depth", "core"));
        await ada.AnswerToTheEnd();
        var (finished, message) = (ada.Screen, ada.Message);
        await ada.Press("Practise again");
        await ada.LookingAt(finished, message).Press("Practise again");
        Assert.Equal(2, (await server.Transcripts.ListAsync(default)).Transcripts.Length);
        Assert.Contains("core, guided", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_brings_back_one_asks_which_of_several_and_says_when_there_is_none()
    {
        await ada.Command("resume");
        var none = ada.Aside;
        await ada.Practise(("prompt", "auction"));
        await ada.Press("I don't know");
        await ada.Press("Pause");
        await ada.Command("resume");
        var one = ada.Screen;
        await ada.Practise(("prompt", "chat"), ("depth", "core"));
        await ada.Command("resume");
        var several = ada.Screen;
        await ada.Pick("Online auction");
        Assert.Contains("Question 2 of", ada.Screen.Content, StringComparison.Ordinal);
        Golden.Check(MessageText.Of(none, one, several));
    }
}
