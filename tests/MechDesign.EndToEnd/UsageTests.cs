namespace MechDesign.EndToEnd;

public class UsageTests
{
    [Fact]
    public async Task The_version_is_a_line() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await Bot.RunAsync("--version")).Is(0).Out);

    [Fact]
    public async Task Without_a_verb_and_without_a_terminal_the_help_is_shown()
    {
        var nothing = (await Bot.RunAsync()).Is(0);
        Assert.Equal((await Bot.RunAsync("--help")).Is(0).Out, nothing.Out);
        foreach (var verb in (string[])["practice <prompt>", "resume <id>", "transcripts", "review <id>", "derive <file>", "rules", "explain <word>", "progress", "due", "next", "team", "share <id>", "unshare <id>", "link <code>", "forget", "export-my-data"])
            Assert.Contains($"\n  {verb} ", nothing.Out, StringComparison.Ordinal);
    }

    public static TheoryData<string[]> WrongUsage =>
    [
        ["nonsense"], ["practice"], ["review"], ["derive"], ["explain"], ["transcripts", "show"], ["transcripts", "burn"],
        ["practice", "auction", "--depth", "deep"], ["practice", "auction", "--mode", "hard"], ["practice", "auction", "--nonsense"],
        ["derive", "-", "design.yaml"], ["rules", "--rules", "mine"], ["review", "one", "two"], ["rules", "--data"],
        ["share"], ["unshare"], ["link", "one", "two"], ["progress", "me"], ["prompts", "random", "one"],
        ["practice", "auction", "--design", "design.yaml"], ["review", "one", "--against"],
    ];

    [Theory]
    [MemberData(nameof(WrongUsage))]
    public async Task Wrong_usage_is_two_with_a_sentence(string[] args)
    {
        var ran = (await Bot.RunAsync(args)).Is(2);
        Assert.NotEmpty(ran.ErrLines);
    }
}
