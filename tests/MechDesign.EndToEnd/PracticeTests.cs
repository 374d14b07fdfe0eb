namespace MechDesign.EndToEnd;

public class PracticeTests : DataFolder
{
    [Fact]
    public async Task A_drill_from_standard_input_ends_with_its_review() =>
        Golden.Check((await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill")).Is(0).Shape(Data));

    [Fact]
    public async Task A_drill_from_a_file_says_the_same_as_from_standard_input()
    {
        var file = Write("answers.txt", Scripts.Drill);
        var (typed, read, dash) = (
            await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill"),
            await RunAsync("practice", "auction", "--depth", "drill", "--answers", file),
            await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill", "--answers", "-"));
        Assert.Equal(Comparable(typed), Comparable(read));
        Assert.Equal(Comparable(typed), Comparable(dash));
    }

    [Fact]
    public async Task A_mock_interview_says_nothing_before_the_end()
    {
        var ran = (await TypeAsync(Scripts.Drill, "practice", "auction", "--depth", "drill", "--mode", "mock")).Is(0);
        var before = ran.Out[..ran.Out.IndexOf("Review: Online auction", StringComparison.Ordinal)];
        Assert.DoesNotContain("as the reference has it", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Right:", before, StringComparison.Ordinal);
        Assert.Contains("Every answer is the reference's", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_lines_and_keys_never_asked_are_told_by_their_place()
    {
        var file = Write("answers.txt", "no idea\nA04\nP9.routing: any writer\n/redo\nP1.retry: missing\n");
        var ran = (await RunAsync("practice", "auction", "--depth", "drill", "--answers", file)).Is(1);
        Assert.Collection(
            ran.ErrLines,
            line => Assert.StartsWith($"{file}(1): 'no idea' is no answer here.", line, StringComparison.Ordinal),
            line => Assert.Equal($"{file}(4): There is nothing to redo: redo brings back what back has just taken.", line),
            line => Assert.Equal($"{file}(3): P9.routing was never asked.", line),
            line => Assert.Equal($"{file}(5): P1.retry was never asked.", line));
    }

    [Fact]
    public async Task The_end_of_the_answers_pauses_and_says_how_to_go_on()
    {
        var ran = (await TypeAsync("A04\n", "practice", "auction", "--depth", "drill")).Is(0);
        Assert.EndsWith($"> Paused. Everything is kept; the time does not count.\n\n> Go on with: mechdesign resume {TheId} --data {Data}\n\n", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drill")]
    [InlineData("core")]
    [InlineData("full")]
    public async Task The_questions_are_listed_with_what_may_be_answered(string depth)
    {
        var ran = (await RunAsync("practice", "auction", "--questions", "--depth", depth)).Is(0);
        Golden.Check(ran.Out, $"Questions_{depth}");
        Assert.False(Directory.Exists(Path.Combine(Data, "transcripts")));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("../catalogs/steps")]
    [InlineData("AUCTION.yaml")]
    [InlineData("")]
    public async Task A_prompt_that_is_not_there_is_a_sentence(string prompt)
    {
        (await RunAsync("practice", prompt)).Refuses(1, $"There is no prompt '{prompt}'. 'mechdesign prompts' lists them.");
    }

    [Fact]
    public async Task A_script_that_is_not_there_leaves_no_interview_behind()
    {
        var missing = Path.Combine(Data, "missing.txt");
        (await RunAsync("practice", "auction", "--answers", missing)).Refuses(1, $"Could not find file '{missing}'.");
        Assert.False(Directory.Exists(Path.Combine(Data, "transcripts")));
    }

    [Fact]
    public async Task A_script_that_is_a_folder_is_a_sentence() => (await RunAsync("practice", "auction", "--answers", Data)).Refuses(1, $"Access to the path '{Data}' is denied.");

    // Whoever practises again is told so first.
    static string Comparable(Ran ran) => string.Join('\n', ran.Is(0).Shape().Split('\n').SkipWhile(line => line != "Online auction").Where(line => !line.Contains("From first to last answer", StringComparison.Ordinal)));
}
