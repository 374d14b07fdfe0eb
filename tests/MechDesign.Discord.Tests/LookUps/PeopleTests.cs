using System.Text;
using System.Text.Json;
using MechDesign.Coaching;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>What is somebody's own: progress, sharing, links, and what is held about them.</summary>
public sealed class PeopleTests
{
    readonly Team team = new();

    [Fact]
    public async Task Progress_shows_what_is_weak_what_is_due_and_what_to_practise_next()
    {
        await team.PractiseAsync("x1");
        team.Clock.Advance(TimeSpan.FromDays(3));
        var ada = team.Meet();
        await ada.Do("progress");
        Golden.Check(Shown.Text(ada.Screen));
        Assert.Contains(Member.ButtonsOf(ada.Screen), button => button.CustomId!.EndsWith("begin.drill.guided", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_the_first_interview_progress_offers_one()
    {
        var ada = team.Meet();
        await ada.Do("progress");
        Golden.Check(Shown.Text(ada.Screen));
    }

    [Fact]
    public async Task Sharing_says_what_others_will_see_before_it_is_done()
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        await ada.Do("share", ("transcript", "x1"));
        var asked = Shown.Text(ada.Screen);
        Assert.False((await team.Transcripts.ReadAsync("x1", default))!.IsShared);
        await ada.Press("Share it");
        Assert.True((await team.Transcripts.ReadAsync("x1", default))!.IsShared);
        var shared = Shown.Text(ada.Screen);
        await ada.Do("share", ("transcript", "x1"));
        await ada.Press("Take it back");
        Assert.False((await team.Transcripts.ReadAsync("x1", default))!.IsShared);
        Golden.Check($"{asked}\n{shared}\n{Shown.Text(ada.Screen)}");
    }

    [Fact]
    public async Task Only_the_owner_shares()
    {
        await team.PractiseAsync("x1");
        var bob = team.Meet("7");
        await bob.Do("share", ("transcript", "x1"));
        Assert.StartsWith("There is no such interview of yours", bob.Screen.Content);
        await bob.Click("v1:x1:0:share.yes");
        Assert.False((await team.Transcripts.ReadAsync("x1", default))!.IsShared);
    }

    [Fact]
    public async Task In_a_direct_message_there_is_nobody_to_tell()
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet(guild: null);
        await ada.Do("share", ("transcript", "x1"));
        await ada.Press("Share it");
        Assert.DoesNotContain(Member.ButtonsOf(ada.Screen), button => button.Label == "Post the result here");
    }

    [Fact]
    public async Task Two_identities_are_joined_by_a_code()
    {
        var (ada, other) = (team.Meet(), team.Meet("7"));
        await ada.Do("link");
        var code = ada.Screen.Content!.Split("**")[1];
        await ada.Do("link", ("code", code));
        Assert.StartsWith("You are who asked for that code", ada.Screen.Content);
        await other.Do("link", ("code", code.ToLowerInvariant()));
        Assert.Equal("✓ Linked: discord\\:1815, discord\\:7 are one person now.", other.Screen.Content);
        await other.Do("link", ("code", code));
        Assert.StartsWith("No such code waits", other.Screen.Content);
        await team.PractiseAsync("x1");
        await other.Do("review");
        Assert.StartsWith("### Review", other.Screen.Content);
        Assert.Contains(Member.ButtonsOf(other.Screen), button => button.Label == "Delete");
    }

    [Fact]
    public async Task A_code_that_is_too_old_is_said_so()
    {
        await team.Meet().Do("link");
        var code = team.Meet();
        await code.Do("link");
        team.Clock.Advance(LinkCode.Lifetime);
        var other = team.Meet("7");
        await other.Do("link", ("code", code.Screen.Content!.Split("**")[1]));
        Assert.StartsWith("That code is older than 10 minutes", other.Screen.Content);
    }

    [Fact]
    public async Task Everything_held_is_handed_over_as_a_file_of_one_s_own()
    {
        await team.PractiseAsync("x1");
        await team.PractiseAsync("x2", person: "discord:7");
        var said = Assert.IsType<Callback.Say>(await team.Meet().Do("export")).Data;
        Assert.Equal(MessageBody.Ephemeral, said.Flags);
        using var json = JsonDocument.Parse(Assert.Single(said.Files).Bytes);
        Assert.Equal("x1", Assert.Single(json.RootElement.GetProperty("transcripts").EnumerateArray()).GetProperty("id").GetString());
        Assert.DoesNotContain("discord:7", Encoding.UTF8.GetString(said.Files[0].Bytes.Span));
    }

    [Fact]
    public async Task What_is_too_much_for_Discord_is_said_so()
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        ada.AttachmentSizeLimit = 100;
        await ada.Do("export");
        Assert.StartsWith("What is held about you has", ada.Screen.Content);
        Assert.Empty(ada.Screen.Files);
    }

    [Fact]
    public async Task Very_much_is_handed_over_later()
    {
        for (var i = 0; i <= 200; i++)
            await team.Coach.StartAsync($"x{i}", Auction.Prompt, Depth.Drill, Mode.Guided, "discord:1815", default);
        var later = Assert.IsType<Callback.SayLater>(await team.Meet().Do("export"));
        Assert.Single((await later.Then(default)).Files);
    }

    [Fact]
    public async Task Forgetting_names_what_goes_and_asks_once_more()
    {
        await team.PractiseAsync("x1");
        await team.PractiseAsync("x2", person: "discord:7");
        var ada = team.Meet();
        await ada.Do("forget");
        Golden.Check(Shown.Text(ada.Screen));
        await ada.Press("Keep it");
        Assert.Equal("Nothing was deleted.", ada.Screen.Content);
        Assert.NotNull(await team.Transcripts.ReadAsync("x1", default));
        await ada.Do("forget");
        await ada.Press("Delete everything of mine");
        Assert.Null(await team.Transcripts.ReadAsync("x1", default));
        Assert.NotNull(await team.Transcripts.ReadAsync("x2", default));
        foreach (var command in new[] { "forget", "export" })
        {
            await ada.Do(command);
            Assert.Equal("Nothing is held about you.", ada.Screen.Content);
        }
    }

    [Fact]
    public async Task The_team_s_figures_begin_at_three_people_and_name_nobody()
    {
        await PostedAsync("900");
        await team.PractiseAsync("d900-one", person: "discord:11");
        await team.PractiseAsync("d900-two", person: "discord:22", missed: 3);
        await team.PractiseAsync("x3", person: "discord:33");
        var ada = team.Meet();
        await ada.Do("team");
        Assert.StartsWith("Team figures need at least three people", ada.Screen.Content);
        await team.PractiseAsync("d900-three", person: "discord:33", missed: 5);
        await ada.Do("team");
        Golden.Check(Shown.Text(ada.Screen));
        foreach (var person in new[] { "discord:11", "discord:22", "discord:33" })
            Assert.DoesNotContain(person, ada.Screen.Content);
        var stranger = team.Meet(guild: "78");
        await stranger.Do("team");
        Assert.StartsWith("Team figures need at least three people", stranger.Screen.Content);
    }

    /// <summary>A daily prompt was posted in the server's channel.</summary>
    async Task PostedAsync(string message)
    {
        var place = new DailyPlace("discord", "77", "5");
        await team.Book.ChangeAsync(place, _ => new DailySchedule(place, new(9, 0), "UTC", Weekdays.Every, Depth.Drill, team.Clock.GetUtcNow(), []), default);
        await team.Book.ChangeAsync(place, ledger => ledger.With(new(new(2026, 8, 3), "auction", team.Clock.GetUtcNow(), new(SendingState.Done, Id: message), new(SendingState.Waiting), new(SendingState.Waiting))), default);
    }
}
