using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary><c>prompts</c> and <c>check</c>: from an empty file to a prompt.</summary>
public class PromptsTests : DataFolder
{
    static readonly string[] answersOfHotelBooking =
    [
        "exclusive claim", "guarded state transition", "lease", "CAS on (state, version)",
        "idempotency key", "fencing token", "outbox", "idempotent consumer", "heartbeat", "materialized view", "denormalized row",
    ];

    [Fact]
    public async Task Every_prompt_is_a_line_of_the_list()
    {
        var ran = (await Bot.RunAsync("prompts")).Is(0);
        Assert.All(Directory.GetFiles(Repository.Folder("prompts"), "*.yaml"), file =>
            Assert.Contains(ran.OutLines, line => line.StartsWith($"  {Path.GetFileNameWithoutExtension(file)} ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Filters_leave_what_fits_all_of_them()
    {
        var rows = Rows((await Bot.RunAsync("prompts", "--kind", "product", "--archetype", "a12", "--difficulty", "2", "--practises", "lease", "--json")).Is(0));
        Assert.Contains("hotel-booking", rows.Select(row => row.GetProperty("Id").GetString()));
        Assert.All(rows, row => Assert.Equal(("product", "●●○"), (row.GetProperty("Kind").GetString(), row.GetProperty("Level").GetString())));
        Assert.All(rows, row => Assert.Contains("lease", row.GetProperty("Practises").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_prompt_that_fits_is_a_sentence()
    {
        (await Bot.RunAsync("prompts", "--practises", "magic")).Refuses(1, "No prompt fits. 'mechdesign prompts' lists them all, 'prompts coverage' what they practise.");
        (await Bot.RunAsync("prompts", "--kind", "toy")).Is(2);
        (await Bot.RunAsync("prompts", "--difficulty", "hard")).Is(2);
    }

    [Fact]
    public async Task A_prompt_is_shown_without_its_answers()
    {
        var shown = (await Bot.RunAsync("prompts", "show", "hotel-booking")).Is(0).Out;
        Assert.StartsWith("Hotel booking\n=============\n\nOur hotels rent out rooms", shown, StringComparison.Ordinal);
        Assert.Contains("\n  1   Guest holds a room for some nights\n", shown, StringComparison.Ordinal);
        Assert.Contains("mechdesign practice hotel-booking", shown, StringComparison.Ordinal);
        Assert.All(answersOfHotelBooking, answer => Assert.DoesNotContain(answer, shown, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_prompt_that_is_not_there_is_not_shown() =>
        (await Bot.RunAsync("prompts", "show", "../README")).Refuses(1, "There is no prompt '../README'. 'mechdesign prompts' lists them.");

    [Fact]
    public async Task A_new_prompt_derives_and_the_check_says_what_it_still_wants()
    {
        var path = Path.Combine(Data, "seat-map.yaml");
        Assert.Equal($"{path} is written. Fill it in, and check as you go: mechdesign check {path}\n", (await Bot.RunAsync("prompts", "new", "seat-map", "--in", Data)).Is(0).Out);
        Assert.Contains("CAS on version", (await Bot.RunAsync("derive", path)).Is(0).Out, StringComparison.Ordinal);
        var wanted = (await Bot.RunAsync("check", path)).Is(1);
        Assert.Equal("", wanted.Out);
        Assert.Equal(
            [
                "(1,1): 'change' is missing: a requirement that changes in the middle of the round.",
                "(16,3): A prompt has 3 to 6 requirements, this one 2.",
                "(25,3): No candidate has the action 'split candidate'; add one a member may fall for.",
                "(25,3): No candidate has the action 'reject as UI artifact'; add one a member may fall for.",
                "(41,5): Each of the five context choices says why.",
                "(51,1): Two or three classic mistakes, please; with fewer nobody learns, with more nobody reads.",
                "(52,1): At least two follow-up questions with short answers are asked for.",
                "(54,10): Nothing is asked of mid; name the keys that level must get right.",
                "(54,19): Nothing is asked of senior; name the keys that level must get right.",
                "(54,31): Nothing is asked of staff; name the keys that level must get right.",
                "(55,1): A deep dive is missing: what would the last ten minutes be about?",
            ],
            wanted.ErrLines.Select(line => line[path.Length..]));
    }

    [Fact]
    public async Task A_new_prompt_does_not_write_over_one_that_is_there()
    {
        var path = Write("seat-map.yaml", "mine");
        (await Bot.RunAsync("prompts", "new", "seat-map", "--in", Data)).Refuses(1, $"{path} is there already; nothing was written.");
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("Seat-Map")]
    [InlineData("../seat-map")]
    [InlineData("seat map")]
    [InlineData("seat-")]
    [InlineData("")]
    public async Task A_name_that_is_no_id_is_refused(string id)
    {
        (await Bot.RunAsync("prompts", "new", id, "--in", Data)).Refuses(1, $"'{id}' is no id: small letters, digits and dashes, such as seat-map.");
        Assert.Empty(Directory.GetFiles(Data));
    }

    [Fact]
    public async Task Coverage_ends_with_its_holes_and_they_decide_the_exit_code()
    {
        var ran = await Bot.RunAsync("prompts", "coverage");
        ran.Is(ran.Out.EndsWith("No holes.\n\n", StringComparison.Ordinal) ? 0 : 1);
        Assert.Matches(@"\n  lease +\d+ +", ran.Out);
    }

    [Fact]
    public async Task The_questions_of_a_prompt_are_listed()
    {
        var lines = (await Bot.RunAsync("practice", "hotel-booking", "--questions")).Is(0).OutLines;
        Assert.StartsWith("invariant.1.type: eligibility · ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("P1.base_mechanism: single writer · ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("P2.companions: set of ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Catalogs_and_prompts_have_no_problems() => Assert.Equal("No problems.\n", (await Bot.RunAsync("check")).Is(0).Out);

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_with_the_others()
    {
        var broken = Write("broken.yaml", "id: broken\ncolour: blue\n");
        var ran = (await Bot.RunAsync("check", broken, Path.Combine(Repository.Root, "prompts", "auction.yaml"))).Is(1);
        Assert.All(ran.ErrLines, line => Assert.StartsWith(broken, line, StringComparison.Ordinal));
        Assert.Contains(ran.ErrLines, line => line.StartsWith($"{broken}(2,1): 'colour' is no key here.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Problems_in_JSON_are_a_line_each()
    {
        Write("one.yaml", await File.ReadAllTextAsync(Repository.Folder("prompts", "auction.yaml")));
        Write("auction.yaml", (await File.ReadAllTextAsync(Repository.Folder("prompts", "auction.yaml"))).Replace("dominant: A04", "dominant: A99", StringComparison.Ordinal));
        var problems = (await Bot.RunAsync("check", "--prompts", Data, "--json")).Is(1).OutLines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Contains(problems, problem => problem.GetProperty("file").GetString() == "prompts/auction.yaml"
            && problem.GetProperty("line").GetInt32() > 1 && problem.GetProperty("message").GetString() == "'A99' is no archetype.");
        Assert.Contains(problems, problem => problem.GetProperty("file").GetString() == "prompts/one.yaml"
            && problem.GetProperty("message").GetString() == "the id in the file is 'auction', and the file is called 'one.yaml'.");
    }

    static JsonElement[] Rows(Ran ran) => [.. JsonDocument.Parse(ran.Out).RootElement[0].GetProperty("rows").EnumerateArray()];
}
