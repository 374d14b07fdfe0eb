using MechDesign.Coaching;

namespace MechDesign.Browser.Tests;

/// <summary>The room dies in the middle of an interview and comes back at the same address.</summary>
[Collection(Stages.People)]
public sealed class KillTests(Stage stage) : IDisposable
{
    readonly string data = Directory.CreateTempSubdirectory("mechdesign-").FullName;

    [BrowserFact]
    public async Task Killed_and_started_again_the_room_goes_on_in_the_same_browser_and_nothing_is_lost()
    {
        await using var room = await RunningRoom.OpenAsync(data);
        await stage.VisitAsync(room.Address, async seat =>
        {
            var expert = new Expert("auction", Depth.Drill);
            await seat.BeginAsync("auction");
            var answers = 3;
            await expert.AnswerAsync(seat, _ => Task.FromResult(answers-- == 0));
            await room.KillAsync();
            seat.Watch.Expect("net::ERR_");
            await seat.HaveReadAsync();
            await seat.PressAsync("1");
            await Assertions.Expect(seat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("does not answer");
            await seat.Page.KeepAsync("room that does not answer");
            await using var again = await RunningRoom.OpenAsync(data, room.Address);
            Assert.Equal("invariant.2.holds", await seat.KeyAsync());
            Assert.InRange(await expert.AnswerAsync(seat), 7, 10);
            await seat.FollowAsync("a:text('Read the review')");
            await Assertions.Expect(seat.Page.GetByText("Score: 100 of 100")).ToBeVisibleAsync();
        });
    }

    public void Dispose() => Directory.Delete(data, recursive: true);
}
