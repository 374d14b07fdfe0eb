using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.EndToEnd;

/// <summary>The bot as its operator starts it, in a server with members.</summary>
public sealed class DiscordTests : DataFolder
{
    static readonly TimeSpan longest = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task From_the_daily_post_three_members_at_once_go_through_a_drill_to_a_shared_result_and_a_review()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        await using var bot = await OpenAsync(discord);
        var lead = new DiscordMember(discord, "Lena", manages: true);
        Assert.Contains("09:00", await lead.SlashAsync("daily", Set(discord)), StringComparison.Ordinal);
        await lead.SlashAsync("daily", FakeOption.Subcommand("now"));
        var post = await UntilAsync(() => discord.Messages.In(discord.World.Channel.Id).SingleOrDefault());
        var thread = await UntilAsync(() => discord.World.Find(post.Id));
        DiscordMember[] members = [new(discord, "Ada"), new(discord, "Ben"), new(discord, "Cem")];
        await Task.WhenAll(members.Select(async member =>
        {
            await member.PressAsync(post, "start");
            Assert.True(member.Screen.IsEphemeral);
            Assert.InRange(await member.FinishAsync(), 8, 20);
            Assert.Contains("Finished", member.Text, StringComparison.Ordinal);
            await member.PressAsync(member.Screen, "tell");
            Assert.Contains("Others will see", member.Text, StringComparison.Ordinal);
            await member.PressAsync(member.Screen, "tell");
        }));
        var told = discord.Messages.In(thread.Id);
        Assert.Equal(3, told.Count(message => message.Body.ToJsonString().Contains(":review", StringComparison.Ordinal)));
        await members[0].PressAsync(told.First(message => message.Body.ToJsonString().Contains(":review", StringComparison.Ordinal)), "review");
        Assert.True(members[0].Screen.IsEphemeral);
        Assert.Single(discord.Messages.In(discord.World.Channel.Id));
        Assert.Empty(discord.Gateway.Violations);
    }

    [Fact]
    public async Task Killed_between_any_two_questions_it_goes_on_from_the_click_on_the_old_menu()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        discord.Gateway.IdentifySpacing = TimeSpan.Zero;
        var member = new DiscordMember(discord, "Ada");
        var bot = await OpenAsync(discord);
        await member.SlashAsync("practice", FakeOption.Text("prompt", "auction"));
        var answers = 0;
        do
        {
            await bot.KillAsync();
            await bot.DisposeAsync();
            bot = await OpenAsync(discord);
        }
        while (await member.AnswerAsync() && ++answers < 40);
        Assert.InRange(answers, 10, 13);
        Assert.Contains("Finished", member.Text, StringComparison.Ordinal);
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Killed_while_the_daily_prompt_is_being_posted_it_posts_it_once()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        discord.Gateway.IdentifySpacing = TimeSpan.Zero;
        var bot = await OpenAsync(discord);
        var lead = new DiscordMember(discord, "Lena", manages: true);
        await lead.SlashAsync("daily", Set(discord));
        // Discord has the message, and the bot never hears of it.
        discord.Rest.FailNext("POST /channels/{channel}/messages", Fault.DoneAndSilent);
        await lead.SlashAsync("daily", FakeOption.Subcommand("now"));
        var post = await UntilAsync(() => discord.Messages.In(discord.World.Channel.Id).SingleOrDefault());
        await bot.KillAsync();
        await bot.DisposeAsync();
        await using var again = await OpenAsync(discord);
        await UntilAsync(() => discord.World.Find(post.Id), TimeSpan.FromSeconds(150));
        Assert.Single(discord.Messages.In(discord.World.Channel.Id));
    }

    [Fact]
    public async Task Its_token_is_wrong_and_it_says_so_and_the_room_stays_open()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        await using var bot = await RunningRoom.OpenAsync(Data, null, ("Discord__Token", "wrong"), ("Discord__ApiBaseUrl", discord.ApiBaseUrl.ToString()));
        await discord.Gateway.Journal.NextAsync(GatewayActKind.Asked, longest);
        using var guest = new Guest(bot.Address);
        using var late = new CancellationTokenSource(longest);
        while ((await guest.GetAsync("/healthz")).Text is var said && said != "alive\nDiscord: stopped, no event yet")
            Assert.False(late.IsCancellationRequested, said);
    }

    [Fact]
    public async Task Its_health_tells_how_long_ago_anything_came_from_Discord()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        await using var bot = await OpenAsync(discord);
        using var guest = new Guest(bot.Address);
        Assert.Matches(@"^alive\nDiscord: ready, last event \d+ s ago$", (await guest.GetAsync("/healthz")).Text);
        Assert.Matches(@"(?m)^mechdesign_discord_last_event_seconds \d{10}$", (await guest.GetAsync("/metrics")).Text);
    }

    [Fact]
    public async Task After_its_start_it_plays_drills_of_which_nobody_sees_or_keeps_anything()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        await using var bot = await OpenAsync(discord, rehearses: true);
        Assert.Matches(@"Rehearsed 1\d\d\d interactions", await UntilAsync(() => bot.Log.FirstOrDefault(line => line.Contains("ehears", StringComparison.Ordinal))));
        Assert.Empty(discord.Messages.In(discord.World.Channel.Id));
        Assert.DoesNotContain(discord.Rest.Seen, request => request.Route.Contains("callback", StringComparison.Ordinal));
        Assert.Equal(["demo"], Directory.GetFiles(Path.Combine(Data, "transcripts"), "*.jsonl").Select(Path.GetFileNameWithoutExtension));
        using var guest = new Guest(bot.Address);
        Assert.DoesNotContain("mechdesign_turn", (await guest.GetAsync("/metrics")).Text, StringComparison.Ordinal);
    }

    static FakeOption Set(FakeDiscord.FakeDiscord discord) => FakeOption.Subcommand(
        "set", FakeOption.Channel("channel", discord.World.Channel), FakeOption.Text("hour", "09:00"), FakeOption.Text("timezone", "Europe/Berlin"));

    async Task<RunningRoom> OpenAsync(FakeDiscord.FakeDiscord discord, bool rehearses = false)
    {
        var bot = await RunningRoom.OpenAsync(
            Data, null, ("Discord__Token", discord.World.Token), ("Discord__ApiBaseUrl", discord.ApiBaseUrl.ToString()), ("Discord__Rehearsal", $"{rehearses}"));
        // How fast it answers is measured elsewhere, on a machine that does nothing else.
        discord.Interactions.Patience = longest;
        await discord.Gateway.Journal.NextAsync(GatewayActKind.Ready, longest);
        return bot;
    }

    /// <summary>What is awaited, once it is there.</summary>
    static async Task<T> UntilAsync<T>(Func<T?> look, TimeSpan? patience = null) where T : class
    {
        using var late = new CancellationTokenSource(patience ?? longest);
        while (!late.IsCancellationRequested)
        {
            if (look() is { } there)
                return there;
            await Task.Yield();
        }
        throw new TimeoutException("It did not come.");
    }
}
