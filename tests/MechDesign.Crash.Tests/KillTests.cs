using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Transcripts;
using Xunit.Abstractions;

namespace MechDesign.Crash.Tests;

/// <summary>
/// The program is killed at any instant: what the next question on the screen acknowledged is in the file, and nothing
/// else but perhaps the answer that was on its way.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    const int Kills = 50;

    // About three milliseconds on a machine of 2026.
    const int LongestSpin = 80_000;

    readonly string data = Directory.CreateTempSubdirectory("mechdesign-").FullName;
    readonly List<Typed> acknowledged = [];

    [Fact]
    public async Task Killed_fifty_times_an_interview_keeps_every_acknowledged_answer_and_finishes()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("MECHDESIGN_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"To repeat: MECHDESIGN_SEED={seed}");
        var random = new Random(seed);
        var member = Member.Of("auction", Depth.Full, random);
        var survived = 0;
        for (var kill = 1; kill <= Kills; kill++)
            survived += await KilledAsync(member, random) ? 1 : 0;
        output.WriteLine($"{acknowledged.Count} lines kept; of the {Kills} on their way, {survived} had arrived.");
        await FinishAsync(member);
    }

    /// <summary>One process from start to kill; whether the answer on its way had been stored.</summary>
    async Task<bool> KilledAsync(Member member, Random random)
    {
        using var program = acknowledged.Count == 0 && Id is null ? Started() : Resumed();
        var key = await program.QuestionAsync();
        for (var answers = random.Next(5); answers > 0; answers--)
        {
            var typed = member.At(key!, Answered);
            program.Type(typed.Line);
            key = await program.QuestionAsync();
            Assert.NotNull(key);
            acknowledged.Add(typed);
        }
        var last = member.At(key!, Answered);
        program.Type(last.Line);
        Thread.SpinWait(random.Next(LongestSpin));
        await program.KillAsync();
        return await IsKeptAsync(last);
    }

    async Task<bool> IsKeptAsync(Typed onItsWay)
    {
        var kept = (await Store.ReadAsync(Id!, CancellationToken.None))!.Commits[1..];
        Assert.True(kept.Length >= acknowledged.Count, $"{acknowledged.Count} lines were acknowledged and {kept.Length} are kept.");
        Assert.True(kept.Length <= acknowledged.Count + 1, $"{acknowledged.Count} lines were acknowledged, one was on its way, and {kept.Length} are kept.");
        var arrived = kept.Length > acknowledged.Count;
        if (arrived)
            acknowledged.Add(onItsWay);
        Assert.All(acknowledged, (typed, at) => Assert.True(typed.Is(kept[at].Events[0]), $"Line {at + 1}: {typed} was stored as {kept[at].Events[0]}"));
        return arrived;
    }

    async Task FinishAsync(Member member)
    {
        using var program = Resumed();
        while (await program.QuestionAsync() is { } key)
            program.Type(member.Onward(key).Line);
        Assert.Equal((0, ""), await program.EndAsync());
        Assert.Contains(program.Said, line => line.Contains("Review: Online auction", StringComparison.Ordinal));
        var review = (await new Coach(Store, new(new(Path.Combine(AppContext.BaseDirectory, "catalogs"))), TimeProvider.System).ReviewAsync(Id!, CancellationToken.None))!;
        Assert.Equal(SessionState.Finished, review.Session.State);
        Assert.True(review.Replays);
        Assert.True(review.Conclusions.Closure.Closed);
    }

    int Answered => acknowledged.Sum(typed => typed.Answers);

    FileTranscripts Store => new(Path.Combine(data, "transcripts"));

    string? Id => Path.GetFileNameWithoutExtension(
        Directory.Exists(Path.Combine(data, "transcripts")) ? Directory.GetFiles(Path.Combine(data, "transcripts")).SingleOrDefault() : null);

    RunningProgram Started() => new("practice", "auction", "--depth", "full", "--data", data);

    RunningProgram Resumed() => new("resume", Id!, "--data", data);

    public void Dispose() => Directory.Delete(data, recursive: true);
}
