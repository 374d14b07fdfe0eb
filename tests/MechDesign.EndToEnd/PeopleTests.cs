using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary>Progress, team, sharing, links and forgetting from outside. Somebody else is a transcript with another name in it.</summary>
public class PeopleTests : DataFolder
{
    [Fact]
    public async Task Where_nothing_was_practised_each_verb_says_so()
    {
        Assert.StartsWith("Nothing practised yet.\n\n", (await RunAsync("progress")).Is(0).Out, StringComparison.Ordinal);
        Assert.Equal("Nothing is due: no decision was missed yet.\n\n", (await RunAsync("due")).Is(0).Out);
        Assert.Equal("[]\n", (await RunAsync("due", "--json")).Is(0).Out);
        Assert.Equal("never tried", Json(await RunAsync("next", "--json")).GetProperty("reason").GetString());
        (await RunAsync("team")).Refuses(1, "Team figures need at least three people who practised; until then they would tell who answered what.");
        (await RunAsync("prompts", "random", "--weak")).Refuses(1, "No weakness is known yet: nothing you answered was wrong. Leave --weak out.");
        Assert.Equal("Nothing is held about you.\n\n", (await RunAsync("forget")).Is(0).Out);
    }

    [Fact]
    public async Task A_drill_with_a_mistake_is_progress_and_comes_back_tomorrow()
    {
        await PractiseAsync("A05");
        var progress = Json(await RunAsync("progress", "--json"));
        Assert.Equal((11, 12, "UTC"), (progress.GetProperty("right").GetInt32(), progress.GetProperty("asked").GetInt32(), progress.GetProperty("zone").GetString()));
        var card = Assert.Single(progress.GetProperty("cards").EnumerateArray());
        Assert.Equal(("entry.dominant", 1), (card.GetProperty("key").GetString(), card.GetProperty("interval_days").GetInt32()));
        Assert.StartsWith("Nothing is due today. The next is entry.dominant of auction, on ", (await RunAsync("due")).Is(0).Out, StringComparison.Ordinal);
        Assert.Contains("11 of 12 (91 %)", (await RunAsync("progress")).Is(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_are_counted_where_the_person_says_and_it_is_remembered()
    {
        Assert.Equal("Asia/Tokyo", Json(await Bot.RunAsync(["progress", "--json", "--data", Data], "", ("TZ", "Asia/Tokyo"))).GetProperty("zone").GetString());
        (await RunAsync("progress", "--zone", "Europe/Berlin")).Is(0);
        Assert.Equal("Europe/Berlin", Json(await Bot.RunAsync(["progress", "--json", "--data", Data], "", ("TZ", "Asia/Tokyo"))).GetProperty("zone").GetString());
        (await RunAsync("progress", "--zone", "Mars/Base")).Refuses(1, "'Mars/Base' is no IANA time zone. Write one such as Europe/Berlin or UTC.");
    }

    [Fact]
    public async Task A_random_prompt_stays_until_another_is_asked_for()
    {
        async Task<string?> PickedAsync(params string[] more) => Json(await RunAsync(["prompts", "random", "--json", .. more])).GetProperty("prompt").GetString();
        var first = await PickedAsync();
        Assert.Equal(first, await PickedAsync());
        var second = await PickedAsync("--another");
        Assert.NotEqual(first, second);
        Assert.Equal(second, await PickedAsync());
        (await RunAsync("prompts", "random", "--archetype", "A99")).Refuses(1, "No prompt fits. 'mechdesign prompts coverage' shows what they practise.");
    }

    [Fact]
    public async Task Somebody_else_s_transcript_is_seen_only_while_it_is_shared()
    {
        await PractiseAsync("A04");
        var own = TheId;
        Other("bob", own);
        Assert.Equal(own, Assert.Single(await ListedAsync()));
        foreach (var verb in (string[][])[["transcripts", "show", "of-bob"], ["review", "of-bob"]])
            (await RunAsync(verb)).Refuses(1, "of-bob is somebody else's and not shared.");
        foreach (var verb in (string[][])[["transcripts", "delete", "of-bob"], ["transcripts", "abandon", "of-bob"], ["resume", "of-bob"]])
            (await RunAsync(verb)).Refuses(1, "of-bob is somebody else's; only its owner can do that.");
        (await RunAsync("share", "of-bob")).Refuses(1, "of-bob is somebody else's; only its owner can share it.");
        (await RunAsync("share", "nobody-s")).Refuses(1, "There is no transcript 'nobody-s'. 'mechdesign transcripts' lists them.");

        (await RunAsync("share", own)).Is(0);
        (await RunAsync("share", own)).Is(0);
        Other("bob", own);
        Assert.Contains("  by you\n", (await RunAsync("transcripts")).Is(0).Out, StringComparison.Ordinal);
        Assert.Contains("terminal:bob", (await RunAsync("transcripts")).Is(0).Out, StringComparison.Ordinal);
        (await RunAsync("review", "of-bob")).Is(0);
        (await RunAsync("unshare", own)).Is(0);
        Assert.Equal(["of-bob"], (await RunAsync("transcripts", "--json")).OutLines.Select(line => JsonDocument.Parse(line).RootElement).Where(row => row.GetProperty("shared").GetBoolean()).Select(row => row.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Three_people_are_a_team_without_names()
    {
        await PractiseAsync("A05");
        var own = TheId;
        Other("bob", own);
        (await RunAsync("team")).Is(1);
        Other("cyd", own);
        var team = (await RunAsync("team")).Is(0);
        Assert.Contains("entry.dominant of auction: 0 of 3 right first time", team.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("bob", team.Out, StringComparison.Ordinal);
        var json = (await RunAsync("team", "--json")).Is(0);
        Assert.Equal(3, Json(json).GetProperty("people").GetInt32());
        Assert.DoesNotContain("terminal:", json.Out, StringComparison.Ordinal);
        (await RunAsync("team", "--shared")).Is(1);
    }

    [Fact]
    public async Task A_code_is_given_and_only_a_waiting_one_is_taken()
    {
        var code = Json(await RunAsync("link", "--json")).GetProperty("code").GetString()!;
        Assert.Matches("^[A-HJKMNP-Z2-9]{8}$", code);
        (await RunAsync("link", code)).Refuses(1, "You are who asked for that code. Type it where you are known by another name.");
        (await RunAsync("link", "AAAAAAAA")).Refuses(1, "No such code waits: it was mistyped, used or replaced. Get another with: mechdesign link");
        Assert.DoesNotContain(code, string.Concat(Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Select(file => file + File.ReadAllText(file))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes\n")]
    [InlineData("forget\n")]
    public async Task Nothing_is_forgotten_until_the_words_are_typed(string typed)
    {
        await PractiseAsync("A04");
        var ran = (await TypeAsync(typed, "forget")).Is(1);
        Assert.Equal("Nothing was removed: you did not type 'forget me'.", ran.ErrLines[^1]);
        Assert.NotEmpty(TheId);
    }

    [Theory]
    [InlineData("Forget me \n")]
    [InlineData("", "--yes")]
    public async Task Who_is_forgotten_leaves_no_byte_and_others_stay(string typed, params string[] options)
    {
        await PractiseAsync("A05");
        Other("bob", TheId);
        (await RunAsync("progress", "--zone", "Europe/Berlin")).Is(0);
        (await RunAsync("link")).Is(0);
        (await TypeAsync(typed, ["forget", .. options])).Is(0);
        var left = Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Select(file => file + File.ReadAllText(file)).ToArray();
        Assert.DoesNotContain(left, text => text.Contains($"terminal:{Environment.UserName}", StringComparison.Ordinal) || text.Contains("Europe/Berlin", StringComparison.Ordinal));
        Assert.Equal("of-bob", TheId);
        Assert.Equal("Nothing practised yet. Begin with: mechdesign practice auction\n\n", (await RunAsync("transcripts")).Is(0).Out);
    }

    [Fact]
    public async Task Everything_held_is_handed_over_once()
    {
        await PractiseAsync("A04");
        var file = Path.Combine(Data, "mine.json");
        (await RunAsync("export-my-data", "--to", file)).Is(0);
        using var export = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal(TheId, Assert.Single(export.RootElement.GetProperty("transcripts").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(1, Json(await RunAsync("export-my-data")).GetProperty("mechdesign_export").GetInt32());
        (await RunAsync("export-my-data", "--to", file)).Refuses(1, $"{file} is there already; nothing was written.");
    }

    async Task PractiseAsync(string archetype) => (await TypeAsync(Scripts.Drill.Replace("\nA04\n", $"\n{archetype}\n", StringComparison.Ordinal), "practice", "auction", "--depth", "drill")).Is(0);

    /// <summary>The same interview as somebody else had it.</summary>
    void Other(string name, string like)
    {
        var text = File.ReadAllText(Path.Combine(Data, "transcripts", $"{like}.jsonl"));
        Write(Path.Combine("transcripts", $"of-{name}.jsonl"), text.Replace($"\"terminal:{Environment.UserName}\"", $"\"terminal:{name}\"", StringComparison.Ordinal));
    }

    async Task<string?[]> ListedAsync() =>
        [.. (await RunAsync("transcripts", "--json")).Is(0).OutLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())];

    static JsonElement Json(Ran ran) => JsonDocument.Parse(ran.Is(0).Out).RootElement;
}
