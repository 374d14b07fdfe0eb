namespace MechDesign.EndToEnd;

public class ResumeTests : DataFolder
{
    [Fact]
    public async Task An_interview_goes_on_in_the_middle_and_replays()
    {
        (await TypeAsync("A04\nstate machine\n", "practice", "auction", "--depth", "drill")).Is(0);
        var resumed = (await TypeAsync("contended state\nlogical outcome\n", "resume", TheId)).Is(0);
        Assert.StartsWith("> Welcome back.\n\n--- Step 4 · Invariant Extraction   ▰▱▱▱▱▱ 3/12   [invariant.1.reads]\n", resumed.Out, StringComparison.Ordinal);
        var finished = (await TypeAsync("any writer\n3\n4\nYes\nidempotency key, outbox, idempotent consumer\nidempotency key\noutbox\nnot applicable\n", "resume")).Is(0);
        Assert.Contains("Every answer is the reference's", finished.Out, StringComparison.Ordinal);
        Assert.Contains("Replay                     the events give these very worksheets\n", finished.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_id_the_last_open_interview_goes_on()
    {
        (await TypeAsync("A04\n", "practice", "auction", "--depth", "drill")).Is(0);
        (await TypeAsync("", "practice", "auction", "--depth", "core")).Is(0);
        Assert.Contains("[invariant.1.type]", (await RunAsync("resume")).Is(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_interview_is_open_there_is_none_to_resume() =>
        (await RunAsync("resume")).Refuses(1, "No interview is open. Begin one with: mechdesign practice PROMPT");

    [Theory]
    [InlineData("nobody-s")]
    [InlineData("../../etc/passwd")]
    [InlineData("with space")]
    public async Task An_id_nobody_has_is_a_sentence(string id) => (await RunAsync("resume", id)).Refuses(1, $"There is no transcript '{id}'. 'mechdesign transcripts' lists them.");

    [Fact]
    public async Task What_is_over_is_not_resumed()
    {
        (await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill")).Is(0);
        (await RunAsync("resume", TheId)).Refuses(1, "This interview is finished. Its review can be read.");
    }
}
