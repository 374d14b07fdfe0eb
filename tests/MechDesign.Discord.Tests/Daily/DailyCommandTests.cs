namespace MechDesign.Discord.Tests.Daily;

public sealed class DailyCommandTests : IDisposable
{
    const string Set = $$"""{"channel":"{{DailyServer.Channel}}","hour":"09:00","timezone":"Europe/Berlin"}""";

    readonly DailyServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_conversation_with_a_lead_reads_like_this()
    {
        var said = new List<string>();
        async Task Say(string subcommand, string options = "{}") => said.Add($"> /daily {subcommand} {options}\n{await server.DailyAsync(subcommand, options)}\n");

        await Say("status");
        await Say("set", Set);
        await Say("status");
        await Say("skip");
        await Say("skip", """{"which":"today"}""");
        await Say("now");
        await Say("now");
        await Say("quiet", """{"from":"2026-12-24","to":"2027-01-01"}""");
        await Say("digest", """{"weekly":"on"}""");
        await Say("set", $$"""{"channel":"{{DailyServer.Channel}}","hour":"5:30 pm","timezone":"new york","days":"tue, thu","depth":"core","role":"800000000000000001"}""");
        await Say("status");
        await Say("quiet", """{"clear":true}""");
        await Say("digest", """{"weekly":"off"}""");
        await Say("off");
        await Say("now");

        Golden.Check(string.Join('\n', said));
        Assert.Equal(2, server.Posted.Count);
    }

    [Fact]
    public async Task Every_mistake_gets_one_sentence_and_saves_nothing()
    {
        var said = new List<string>();
        async Task Say(string options) => said.Add(await server.DailyAsync("set", options));

        await Say(Set.Replace("09:00", "25:00", StringComparison.Ordinal));
        await Say(Set.Replace("09:00", "at *nine*", StringComparison.Ordinal));
        await Say(Set.Replace("Europe/Berlin", "Atlantis", StringComparison.Ordinal));
        await Say(Set.Replace("}", ",\"days\":\"sometimes\"}", StringComparison.Ordinal));
        await Say(Set.Replace("}", $",\"role\":\"{DailyServer.Guild}\"}}", StringComparison.Ordinal));
        Assert.Empty(await server.Book.PlacesAsync(default));

        await server.DailyAsync("set", Set);
        foreach (var options in new[] { "{}", """{"from":"24.12.2026"}""", """{"from":"2026-12-24","to":"soon"}""", """{"from":"2026-12-24","to":"2026-12-01"}""" })
            said.Add(await server.DailyAsync("quiet", options));
        said.Add(await server.DailyAsync("now", """{"channel":"900000000000000009"}"""));
        Assert.Empty((await server.Book.ScheduleAsync(new("discord", DailyServer.Guild, DailyServer.Channel), default))!.Quiet);

        Golden.Check(string.Join('\n', said) + "\n");
    }

    [Theory]
    [InlineData("everything but one", "309237647360", "In <#900000000000000001> I lack the permission View Channel. Set it in the channel's settings, Permissions, for my role. Then send this command again; nothing was saved.")]
    [InlineData("nothing", "0", "In <#900000000000000001> I lack the permissions View Channel, Send Messages, Create Public Threads, Send Messages in Threads. Set them in the channel's settings, Permissions, for my role. Then send this command again; nothing was saved.")]
    [InlineData("no threads", "3072", "In <#900000000000000001> I lack the permissions Create Public Threads, Send Messages in Threads. Set them in the channel's settings, Permissions, for my role. Then send this command again; nothing was saved.")]
    public async Task What_the_bot_lacks_is_named_with_where_to_set_it(string has, string permissions, string says)
    {
        Assert.True(says == await server.DailyAsync("set", Set, may: permissions), has);
        Assert.Empty(await server.Book.PlacesAsync(default));
    }

    [Theory]
    [InlineData("an administrator", "8")]
    [InlineData("more bits than a computer's number has", "36893488147419106304")]
    [InlineData("a Discord that does not say", null)]
    public async Task With_enough_or_unknown_permissions_it_is_saved(string has, string? permissions)
    {
        // 2^65 and View Channel, Send Messages; the two for threads are set below.
        permissions = permissions is { Length: > 18 } ? (System.Numerics.BigInteger.Pow(2, 65) + System.Numerics.BigInteger.Parse(DailyServer.Enough, System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture) : permissions;

        await server.DailyAsync("set", Set, may: permissions, at: "900000000000000005");

        Assert.True((await server.Book.PlacesAsync(default)).Length == 1, has);
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("2147483648", false)]
    [InlineData("x", false)]
    [InlineData("32", true)]
    [InlineData("8", true)]
    [InlineData("18446744073709551648", true)]
    public async Task Only_who_manages_the_server_sets_anything_whatever_their_client_sends(string permissions, bool may)
    {
        var said = await server.DailyAsync("set", Set, permissions);

        Assert.Equal(may, (await server.Book.PlacesAsync(default)).Length == 1);
        if (!may)
            Assert.Equal("Only who may manage the server (permission Manage Server) sets its daily prompt.", said);
    }

    [Fact]
    public async Task In_a_direct_message_it_says_where_to_send_it() =>
        Assert.Equal("A daily prompt belongs to a channel of a server: send this command there.", await server.DailyAsync("status", guild: null));

    [Fact]
    public async Task With_several_channels_the_one_it_is_sent_in_is_meant_or_it_asks()
    {
        await server.DailyAsync("set", Set);
        await server.DailyAsync("set", Set.Replace(DailyServer.Channel, "900000000000000002", StringComparison.Ordinal));

        Assert.Equal(
            "Several channels have a daily prompt: <#900000000000000001>, <#900000000000000002>. Say which with the option channel.",
            await server.DailyAsync("off", at: "900000000000000003"));
        Assert.StartsWith("<#900000000000000002> gets no daily prompts", await server.DailyAsync("off", at: "900000000000000002"), StringComparison.Ordinal);
        Assert.StartsWith("<#900000000000000001> gets no daily prompts", await server.DailyAsync("off", at: "900000000000000003"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_names_what_is_missing_in_the_channel_it_is_asked_about()
    {
        await server.DailyAsync("set", Set);

        Assert.EndsWith("I lack the permission Send Messages in Threads. Set it in the channel's settings, Permissions, for my role.", await server.DailyAsync("status", may: "34359741440"), StringComparison.Ordinal);
        Assert.DoesNotContain("lack", await server.DailyAsync("status", at: "900000000000000003", may: "0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zones_and_days_are_suggested_while_they_are_typed()
    {
        Assert.Equal(["America/New_York · UTC−04:00 = America/New_York"], await server.SuggestAsync("timezone", "new y"));
        Assert.Equal(["Asia/Kolkata · UTC+05:30 = Asia/Kolkata"], await server.SuggestAsync("timezone", "mumb"));
        Assert.Empty(await server.SuggestAsync("timezone", "xyzzy"));
        Assert.Equal(25, (await server.SuggestAsync("timezone", "a")).Length);
        Assert.Equal(["Tuesday and Thursday = tue,thu"], await server.SuggestAsync("days", "thu, tue"));
        Assert.Equal(["Monday to Friday = mon,tue,wed,thu,fri", "every day = mon,tue,wed,thu,fri,sat,sun", "Monday, Wednesday and Friday = mon,wed,fri", "Tuesday and Thursday = tue,thu", "Monday = mon"], await server.SuggestAsync("days", ""));
    }

    [Theory]
    [InlineData("9", "09:00")]
    [InlineData("09:00", "09:00")]
    [InlineData("17.30", "17:30")]
    [InlineData("9:30 pm", "21:30")]
    [InlineData("12am", "00:00")]
    [InlineData("12 PM", "12:00")]
    [InlineData("0:00", "00:00")]
    [InlineData("24:00", null)]
    [InlineData("13pm", null)]
    [InlineData("9:5", null)]
    [InlineData("nine", null)]
    [InlineData("-1", null)]
    [InlineData("09:00:00", null)]
    public void A_time_is_read_as_people_write_it(string typed, string? time) =>
        Assert.Equal(time, Discord.Daily.DailyOptions.Time(typed)?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
