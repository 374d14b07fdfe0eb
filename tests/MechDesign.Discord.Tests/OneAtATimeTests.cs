using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord;

public sealed class OneAtATimeTests
{
    [Fact]
    public async Task The_second_process_takes_over_when_the_first_has_ended()
    {
        var (folder, clock) = (Directory.CreateTempSubdirectory("turns").FullName, new FakeClock());
        try
        {
            var (one, other) = (new OneAtATime(folder, clock, NullLogger<OneAtATime>.Instance), new OneAtATime(folder, clock, NullLogger<OneAtATime>.Instance));
            var first = await one.EnterAsync(default);

            var waiting = other.EnterAsync(default);
            await clock.WaitedForAsync(TimeSpan.FromSeconds(2));
            Assert.False(waiting.IsCompleted);

            first.Dispose();
            clock.Advance(TimeSpan.FromSeconds(2));
            (await waiting).Dispose();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
