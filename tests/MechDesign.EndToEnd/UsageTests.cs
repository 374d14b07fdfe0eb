namespace MechDesign.EndToEnd;

public class UsageTests
{
    [Fact]
    public async Task The_version_is_a_line() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await Bot.RunAsync("--version")).Is(0).Out);

    [Fact]
    public async Task The_help_names_every_verb()
    {
        var help = (await Bot.RunAsync("--help")).Is(0);
        foreach (var verb in (string[])["serve", "practice <prompt>", "own <text>", "resume <id>", "transcripts", "review <id>", "derive <file>", "rules", "explain <word>", "knowledge <words>", "search <typed>", "prompts", "check <prompt>", "export <id>", "import <file>", "progress", "due", "next", "team", "share <id>", "unshare <id>", "link <code>", "forget", "export-my-data"])
            Assert.Contains($"\n  {verb} ", help.Out, StringComparison.Ordinal);
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
