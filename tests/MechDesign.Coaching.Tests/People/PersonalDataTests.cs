using System.Text;
using System.Text.Json;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Forgetting leaves no byte; an export leaves none out.</summary>
public sealed class PersonalDataTests : IDisposable
{
    const string Ada = "terminal:ada-of-lovelace";
    const string AdaOnDiscord = "discord:181512101852";
    const string AnswerOfAda = "pessimistic lock";

    readonly string folder = Directory.CreateTempSubdirectory("mechdesign-").FullName;
    readonly FileTranscripts transcripts;
    readonly FileSettings settings;
    readonly Identities people;
    readonly PersonalData personal;

    public PersonalDataTests()
    {
        transcripts = new(Path.Combine(folder, "transcripts"));
        settings = new(Path.Combine(folder, "settings"));
        (people, personal) = (new(settings, new SetClock()), new(new(transcripts, Auction.Wording, new SetClock()), transcripts, settings, new SetClock()));
    }

    [Fact]
    public async Task After_forgetting_no_byte_in_the_folder_tells_of_the_person()
    {
        await FillAsync();
        string[] traces = [Ada, AdaOnDiscord, "ada-of-lovelace", "181512101852", AnswerOfAda, "K7QPXW3M", "Europe/Berlin"];
        foreach (var trace in traces.Except(["K7QPXW3M", "Europe/Berlin"]))
            Assert.True(IsIn(trace), $"{trace} should be there before, else the test shows nothing");
        await personal.ForgetAsync(Ada, default);
        Assert.All(traces, trace => Assert.False(IsIn(trace), $"{trace} is still there"));
        Assert.True(await personal.HeldAsync(Ada, default) is { IsEmpty: true });
        Assert.True(await personal.HeldAsync(AdaOnDiscord, default) is { IsEmpty: true });
    }

    [Fact]
    public async Task Others_and_their_links_stay()
    {
        await FillAsync();
        await personal.ForgetAsync(AdaOnDiscord, default);
        Assert.Equal(["teams:bob", "teams:cyd", "terminal:bob"], (await transcripts.ListAsync(default)).Transcripts.Select(row => row.Person).Order(StringComparer.Ordinal));
        Assert.Equal(["teams:bob", "terminal:bob"], (await people.OfAsync("teams:bob", default)).AsEnumerable());
        Assert.Equal("Asia/Tokyo", (await people.ChosenAsync("terminal:bob", default)).Zone);
    }

    [Fact]
    public async Task Progress_and_team_no_longer_count_who_is_forgotten()
    {
        await FillAsync();
        Assert.Equal(2, (await ProgressAsync()).Volume.Begun);
        Assert.Equal(3, (await TeamAsync())!.People);
        await personal.ForgetAsync(Ada, default);
        Assert.Equal(new(0, 0, 0, 0), (await ProgressAsync()).Volume);
        Assert.Empty((await ProgressAsync()).Cards);
        Assert.Null(await TeamAsync());
    }

    [Fact]
    public async Task A_forgetting_that_was_cut_off_is_finished_by_the_next()
    {
        await FillAsync();
        await transcripts.DeleteAsync((await personal.HeldAsync(Ada, default)).Transcripts[0], default);
        await personal.ForgetAsync(AdaOnDiscord, default);
        Assert.False(IsIn(Ada) || IsIn(AdaOnDiscord));
    }

    [Fact]
    public async Task Forgetting_somebody_nobody_knows_changes_nothing()
    {
        await FillAsync();
        await people.ChooseAsync("terminal:bob", chosen => chosen, default);
        var before = Files();
        await personal.ForgetAsync("web:stranger", default);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_since_it_may_be_anybody_s()
    {
        File.WriteAllText(Path.Combine(folder, "transcripts", "notes.jsonl"), "buy milk\n");
        Assert.Equal("notes.jsonl", Assert.Single((await personal.HeldAsync(Ada, default)).Unreadable).Name);
    }

    [Fact]
    public async Task The_export_holds_all_that_is_held_and_nothing_of_others()
    {
        await FillAsync();
        using var stream = new MemoryStream();
        await personal.ExportAsync(Ada, stream, default);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        using var export = JsonDocument.Parse(text);
        var root = export.RootElement;
        Assert.Equal((1, "2026-08-03T12:00:00.000Z"), (root.GetProperty("mechdesign_export").GetInt32(), root.GetProperty("exported_at").GetString()));
        Assert.Equal([AdaOnDiscord, Ada], root.GetProperty("people").EnumerateArray().Select(person => person.GetString()));
        Assert.Equal(2, root.GetProperty("settings").EnumerateObject().Count());
        foreach (var transcript in root.GetProperty("transcripts").EnumerateArray())
        {
            var stored = File.ReadAllLines(Path.Combine(folder, "transcripts", $"{transcript.GetProperty("id").GetString()}.jsonl"));
            Assert.Equal(stored, transcript.GetProperty("commits").EnumerateArray().Select(commit => commit.GetRawText()));
        }
        Assert.Equal(2, root.GetProperty("transcripts").GetArrayLength());
        Assert.DoesNotContain("bob", text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    async Task FillAsync()
    {
        await new Recording(SmallPrompts.Jobs, Depth.Full, person: Ada, id: "one").Until("P1.base_mechanism").Answer(AnswerOfAda).Do(new Command.Pause()).StoreAsync(transcripts);
        await new Recording(person: AdaOnDiscord, id: "two").Answer("A05").Until().StoreAsync(transcripts);
        await new Recording(person: "terminal:bob", id: "three").Until().StoreAsync(transcripts);
        await new Recording(person: "teams:bob", id: "four").Until().StoreAsync(transcripts);
        await new Recording(person: "teams:cyd", id: "five").Until().StoreAsync(transcripts);
        await LinkAsync(Ada, AdaOnDiscord);
        await LinkAsync("terminal:bob", "teams:bob");
        await people.ChooseAsync(Ada, chosen => chosen with { Zone = "Europe/Berlin" }, default);
        await people.ChooseAsync("terminal:bob", chosen => chosen with { Zone = "Asia/Tokyo" }, default);
        await people.OfferAsync(AdaOnDiscord, "K7QPXW3M", default);
        File.WriteAllText(Path.Combine(folder, "settings", "links.json.new"), $"{{\"groups\":[[\"{Ada}");
    }

    async Task LinkAsync(string one, string other)
    {
        await people.OfferAsync(one, "ABCDEFGH", default);
        Assert.Equal(Linking.Linked, await people.RedeemAsync(other, "ABCDEFGH", default));
    }

    async Task<Progress> ProgressAsync()
    {
        var own = await people.OfAsync(Ada, default);
        var read = await new Attempts(transcripts, Auction.Catalog).ReadAsync(row => own.Contains(row.Person), default);
        return Progress.Of(read.Attempts, TimeZoneInfo.Utc, new(2026, 8, 4));
    }

    async Task<Team?> TeamAsync() => Team.Of(
        (await new Attempts(transcripts, Auction.Catalog).ReadAsync(_ => true, default)).Attempts, (await people.AllAsync(default)).PersonOf, Auction.Catalog);

    // The reference of a prompt names mechanisms too; an answer is looked for as an answer.
    bool IsIn(string trace) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Any(file =>
        file.Contains(trace, StringComparison.OrdinalIgnoreCase) || File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace == AnswerOfAda ? $"\"value\":\"{trace}\"" : trace)) >= 0);

    string[] Files() => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {Convert.ToBase64String(File.ReadAllBytes(file))}")];
}
