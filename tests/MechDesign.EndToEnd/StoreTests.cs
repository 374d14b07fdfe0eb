namespace MechDesign.EndToEnd;

/// <summary>A store that cannot be written is exit code 3 with a sentence.</summary>
public class StoreTests : DataFolder
{
    public static TheoryData<string[]> Verbs => [["practice", "auction"], ["resume"], ["transcripts"], ["review", "one"], ["transcripts", "delete", "one"], ["progress"], ["due"], ["next"], ["team"], ["share", "one"], ["forget", "--yes"], ["export-my-data"]];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_data_folder_that_is_a_file_is_told(string[] verb)
    {
        // Root may write everywhere but into a file.
        var file = Write("taken", "");
        var ran = (await Bot.RunAsync([.. verb, "--data", file])).Is(3);
        Assert.StartsWith($"The folder {Path.Combine(file, "transcripts")} cannot be made: ", Assert.Single(ran.ErrLines), StringComparison.Ordinal);
        Assert.Equal("", ran.Out);
    }

    [Fact]
    public async Task The_folder_may_come_from_the_environment()
    {
        var ran = (await Bot.RunAsync(["practice", "auction"], "", ("Storage__Path", Data))).Is(0);
        Assert.EndsWith($"> Go on with: mechdesign resume {TheId}\n\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_was_damaged_is_told_with_its_number()
    {
        (await TypeAsync("A04\n", "practice", "auction", "--depth", "drill")).Is(0);
        var file = Path.Combine(Data, "transcripts", $"{TheId}.jsonl");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"answered\"", "\"teleported\"", StringComparison.Ordinal));
        var ran = (await RunAsync("review", TheId)).Is(3);
        Assert.StartsWith($"{TheId}.jsonl is damaged in line 2 and was left as it is: ", Assert.Single(ran.ErrLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_torn_at_the_end_is_repaired_and_said()
    {
        (await TypeAsync("A04\nstate machine\n", "practice", "auction", "--depth", "drill")).Is(0);
        var file = Path.Combine(Data, "transcripts", $"{TheId}.jsonl");
        File.WriteAllText(file, File.ReadAllText(file)[..^20]);
        var ran = (await RunAsync("resume", TheId)).Is(0);
        Assert.Contains("[invariant.1.reads]", ran.Out, StringComparison.Ordinal);
    }
}
