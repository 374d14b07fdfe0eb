using System.Net;

namespace MechDesign.EndToEnd;

/// <summary>The practice room as its operator starts it.</summary>
public sealed class RoomTests : DataFolder
{
    [Fact]
    public async Task It_says_where_it_is_and_that_it_lives_and_can_work()
    {
        await using var room = await RunningRoom.OpenAsync(Data);
        using var guest = new Guest(room.Address);
        Assert.Equal((HttpStatusCode.OK, "alive"), await guest.GetAsync("/healthz"));
        Assert.Equal((HttpStatusCode.OK, "ready"), await guest.GetAsync("/readyz"));
        await guest.BeginAsync("auction");
        Assert.True(await guest.AnswerAsync());
        var metrics = (await guest.GetAsync("/metrics")).Text;
        Assert.Contains("mechdesign_turns_total{became=\"Asking\",command=\"Answer\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("mechdesign_turn_duration_seconds_count 1", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("A04", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drill_is_done_from_its_first_question_to_its_review()
    {
        await using var room = await RunningRoom.OpenAsync(Data);
        using var guest = new Guest(room.Address);
        await guest.BeginAsync("auction");
        while (await guest.AnswerAsync())
            Assert.InRange(guest.Confirmed, 0, 30);
        var (status, review) = await guest.GetAsync($"/review/{guest.Id}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Failure", review, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync($"/review/{guest.Id}/picture/P1.svg")).Status);
        Assert.Contains("title:", (await guest.GetAsync($"/review/{guest.Id}/export/design")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_fifty_interviews_it_has_lost_no_confirmed_answer()
    {
        var room = await RunningRoom.OpenAsync(Data);
        Guest[] guests = [.. Enumerable.Range(0, 50).Select(_ => new Guest(room.Address))];
        foreach (var guest in guests)
            await guest.BeginAsync("auction");
        var talking = guests.Select(TalkAsync).ToArray();
        // Mid-sentence: once half of them have been confirmed a few answers.
        while (guests.Sum(guest => guest.Confirmed) < 150)
            await Task.Yield();
        await room.KillAsync();
        await Task.WhenAll(talking);
        await using var again = await RunningRoom.OpenAsync(Data, room.Address);
        foreach (var guest in guests)
        {
            var stored = File.ReadLines(Path.Combine(Data, "transcripts", $"{guest.Id}.jsonl")).Count(line => line.Contains("\"answered\"", StringComparison.Ordinal) || line.Contains("\"unknown\"", StringComparison.Ordinal));
            Assert.True(stored >= guest.Confirmed, $"{guest.Id} was confirmed {guest.Confirmed} answers and {stored} are stored.");
            using var back = new Guest(again.Address, guest.Cookies);
            Assert.Equal(HttpStatusCode.OK, (await back.GetAsync($"/practice/{guest.Id}")).Status);
            guest.Dispose();
        }
        await room.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_of_a_megabyte_is_refused_and_nothing_is_lost()
    {
        await using var room = await RunningRoom.OpenAsync(Data);
        using var guest = new Guest(room.Address);
        await guest.BeginAsync("auction");
        try
        {
            using var refused = await guest.PostAsync($"/practice/{guest.Id}", [new("answer", new string('a', 1 << 20))]);
            Assert.Contains(refused.StatusCode, (HttpStatusCode[])[HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest]);
        }
        catch (HttpRequestException)
        {
            // The server may close the connection before it has read what nobody wants.
        }
        Assert.True(await guest.AnswerAsync());
    }

    [Fact]
    public async Task Where_another_program_listens_it_says_so()
    {
        await using var room = await RunningRoom.OpenAsync(Data);
        var second = (await Bot.RunAsync("serve", "--url", room.Address.ToString(), "--data", Data)).Is(1);
        Assert.Contains("choose a free port with --url", second.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:21999", "a sign-in is needed")]
    [InlineData("nonsense", "is no address")]
    [InlineData("ftp://127.0.0.1", "is no address")]
    public async Task An_address_that_must_not_be_is_refused(string url, string because)
    {
        var refused = (await Bot.RunAsync("serve", "--url", url, "--data", Data)).Is(2);
        Assert.Contains(because, refused.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Web__Url", "nonsense", "'nonsense' is no address")]
    [InlineData("Web__PublicUrl", "nonsense", "Web:PublicUrl is an address such as")]
    [InlineData("Discord__Intents", "7", "Discord:Intents is 1 or 0, not 7")]
    public async Task A_setting_that_must_not_be_is_refused(string name, string value, string because)
    {
        var refused = (await Bot.RunAsync(["serve", "--data", Data], "", (name, value))).Is(2);
        Assert.Contains(because, refused.Err, StringComparison.Ordinal);
    }

    static async Task TalkAsync(Guest guest)
    {
        try
        {
            while (await guest.AnswerAsync())
                await Task.Yield();
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or IOException)
        {
            // The room was killed.
        }
    }
}
