using System.Text;
using MechDesign.Coaching;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Reviews;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>A review in Discord: the summary, then a part at a time.</summary>
public sealed class ReviewTests
{
    static readonly string[] parts =
    [
        "Summary", "Differences", "A Normalize", "B Primary State", "C Hard Invariants", "D Execution Context", "E Mechanism Selection", "F Read Model",
        "G Failure Matrix", "H Scale", "P1 derivation", "C1 derivation", "Closure", "Findings", "Timing", "Script", "The close",
    ];

    readonly Team team = new();

    [Fact]
    public async Task The_summary_comes_first()
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        await ada.Do("review", ("transcript", "x1"));
        Golden.Check(Shown.Text(ada.Screen));
        Assert.Equal(MessageBody.Ephemeral, ada.Screen.Flags);
    }

    [Fact]
    public async Task Every_part_is_read_page_by_page()
    {
        await team.PractiseAsync("x1", depth: Depth.Core);
        var ada = team.Meet();
        await ada.Do("review", ("transcript", "x1"));
        var read = new StringBuilder();
        foreach (var part in parts)
        {
            Assert.IsType<Callback.Update>(await ada.Pick(part));
            read.Append("======== ").Append(part).Append('\n').Append(ada.Screen.Content).Append('\n');
            while (Member.ButtonsOf(ada.Screen).Any(button => button.Label == "Next page"))
            {
                await ada.Press("Next page");
                read.Append(ada.Screen.Content).Append('\n');
            }
        }
        Golden.Check(read.ToString());
    }

    [Fact]
    public async Task Every_prompt_s_review_fits_to_its_last_page()
    {
        foreach (var prompt in Team.Prompts.All)
        {
            var id = await team.PractiseAsync($"x-{prompt.Id}", prompt.Id, Depth.Full, missed: 3);
            var review = new ReviewShelf((await team.Coach.ReviewAsync(id, default))!);
            foreach (var part in review.Sections)
            {
                for (var page = 0; page < Book.Pages(part.Text).Length; page++)
                    WithinLimits.Check(ReviewScreen.Of(id, review, true, part.Name, page, new($"https://room.example/r/{id}")));
            }
        }
    }

    [Fact]
    public async Task One_s_own_are_suggested_by_title_and_date()
    {
        await team.PractiseAsync("x1");
        team.Clock.Advance(TimeSpan.FromDays(2));
        await team.PractiseAsync("x2", "payment");
        await team.PractiseAsync("x3", person: "discord:7");
        var ada = team.Meet();
        Assert.Equal(["x2", "x1"], (await ada.Type("review", "transcript", "")).Select(choice => choice.Value));
        var found = Assert.Single(await ada.Type("review", "transcript", "auction 2026-08-03"));
        Assert.Equal("Online auction · drill · 2026-08-03 · finished", found.Name);
    }

    [Fact]
    public async Task Nothing_named_shows_the_latest_and_before_the_first_an_example()
    {
        await new Demo(team.Coach, team.Transcripts, Team.Prompts).EnsureAsync(default);
        var ada = team.Meet();
        await ada.Do("review");
        Assert.StartsWith("You have not practised yet; this is an example.", ada.Screen.Content);
        await team.PractiseAsync("x1");
        await ada.Do("review");
        Assert.StartsWith("### Review", ada.Screen.Content);
    }

    [Fact]
    public async Task A_stranger_s_review_is_read_only_while_it_is_shared()
    {
        await team.PractiseAsync("x1");
        var bob = team.Meet("7");
        await bob.Do("review", ("transcript", "x1"));
        Assert.StartsWith("There is no such interview", bob.Screen.Content);
        await bob.Click("v1:x1:0:review");
        Assert.StartsWith("This interview belongs to somebody else, who does not share it;", bob.Screen.Content);
        await new Sharing(team.Transcripts, team.Clock).SetAsync("x1", "s", ["discord:1815"], true, default);
        await bob.Click("v1:x1:0:review");
        Assert.StartsWith("### Review", bob.Screen.Content);
        Assert.DoesNotContain(Member.ButtonsOf(bob.Screen), button => button.Label is "Delete" or "Sharing");
        foreach (var action in new[] { "review.delete", "review.deleted", "share.ask", "share.no" })
        {
            await bob.Click($"v1:x1:0:{action}");
            Assert.StartsWith("There is no such interview", bob.Screen.Content);
        }
        Assert.NotNull(await team.Transcripts.ReadAsync("x1", default));
    }

    [Fact]
    public async Task A_shared_review_tells_neither_its_owner_s_identity_nor_a_link_that_outlives_the_sharing()
    {
        var linked = new Team(webLink: id => new($"https://room.example/r/{id}"));
        await linked.PractiseAsync("x1");
        await new Sharing(linked.Transcripts, linked.Clock).SetAsync("x1", "s", ["discord:1815"], true, default);
        var bob = linked.Meet("7");
        await bob.Do("review", ("transcript", "x1"));
        Assert.DoesNotContain(Member.ButtonsOf(bob.Screen), button => button.Style is ButtonStyle.Link);
        var said = Assert.IsType<Callback.Say>(await bob.Press("Markdown file")).Data;
        var text = System.Text.Encoding.UTF8.GetString(Assert.Single(said.Files).Bytes.Span);
        Assert.StartsWith("# Review: Online auction", text, StringComparison.Ordinal);
        Assert.DoesNotContain("discord:1815", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_under_a_post_answers_whoever_pressed_and_leaves_the_post()
    {
        await team.PractiseAsync("x1");
        var opened = Assert.IsType<Callback.Say>(await team.Meet().Click("v1:x1:0:review"));
        Assert.Equal(MessageBody.Ephemeral, opened.Data.Flags);
    }

    [Theory]
    [InlineData("Markdown file", "online-auction-2026-08-03.md", "# Review: Online auction")]
    [InlineData("Design file", "online-auction-2026-08-03.yaml", "title: ")]
    public async Task It_leaves_as_a_file(string button, string name, string begins)
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        await ada.Do("review", ("transcript", "x1"));
        var said = Assert.IsType<Callback.Say>(await ada.Press(button)).Data;
        Assert.Equal(name, Assert.Single(said.Files).Name);
        Assert.StartsWith(begins, Encoding.UTF8.GetString(said.Files[0].Bytes.Span));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_both_sizes()
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        ada.AttachmentSizeLimit = 1_000;
        await ada.Do("review", ("transcript", "x1"));
        await ada.Press("Markdown file");
        Assert.Matches(@"^That file has .* MiB, and Discord takes at most 0 MiB here\.$", ada.Screen.Content);
    }

    [Fact]
    public async Task Deleting_is_asked_once_more()
    {
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        await ada.Do("review", ("transcript", "x1"));
        await ada.Press("Delete");
        Golden.Check(Shown.Text(ada.Screen));
        await ada.Press("Keep it");
        Assert.StartsWith("### Review", ada.Screen.Content);
        await ada.Press("Delete");
        await ada.Press("Delete it for good");
        Assert.StartsWith("Deleted.", ada.Screen.Content);
        Assert.Null(await team.Transcripts.ReadAsync("x1", default));
    }

    [Fact]
    public async Task A_link_to_the_browser_stands_where_there_is_one()
    {
        var linked = new Team(webLink: id => new($"https://room.example/r/{id}"));
        await linked.PractiseAsync("x1");
        var ada = linked.Meet();
        await ada.Do("review", ("transcript", "x1"));
        Assert.Equal("https://room.example/r/x1", Assert.Single(Member.ButtonsOf(ada.Screen), button => button.Label == "In the browser").Url);
    }

    [Theory]
    [InlineData("v1:x1:0:review.at.nothing")]
    [InlineData("v1:x1:99:review.at.g")]
    [InlineData("v1:x1:0:review.file.nothing")]
    [InlineData("v1:x1:0:review.nothing")]
    [InlineData("v1:../x1:0:review")]
    [InlineData("v1:X1:0:review.deleted")]
    public async Task A_button_nobody_drew_gets_an_answer(string id)
    {
        await team.PractiseAsync("x1");
        await team.Meet().Click(id);
    }

    [Fact]
    public async Task An_id_too_long_for_a_button_comes_as_a_file()
    {
        var id = await team.PractiseAsync(new string('x', 80));
        Assert.Single(Assert.IsType<Callback.Say>(await team.Meet().Do("review", ("transcript", id))).Data.Files);
    }
}
