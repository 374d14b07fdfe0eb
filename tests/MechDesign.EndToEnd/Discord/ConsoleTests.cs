using System.Diagnostics;
using System.Text;

namespace MechDesign.EndToEnd;

/// <summary>The bot beside the fake's console, as a newcomer starts both without any Discord; what they type is a script.</summary>
public sealed class ConsoleTests : DataFolder
{
    static readonly TimeSpan longest = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task A_newcomer_types_their_way_through_a_drill_to_the_result_and_saves_its_review()
    {
        var screen = await PlayAsync(
            "/practise", "/practice prompt:auction depth:drill",
            // The archetype is typed into a form, the rest picked by number; the predicted companions are three of one list.
            "21", "A04", "3", "1", "1", "1", "3", "4", "1", "1 4 6", "1", "1", "2",
            "1", "18", "save 1", "as Ben", "1");
        Assert.StartsWith("A Discord of your own: Discord__ApiBaseUrl=http://127.0.0.1:", screen, StringComparison.Ordinal);
        string[] told =
        [
            "The bot is here.", "commands; ? lists them.", "You have no command /practise; there are /archetype,", "── 1 · #general · only you see this\n**Question 1 of 12**",
            "── Your answer · a form", "A name or an id: A04", "── 1 · #general · only you see this · edited\n**Question 2 of 12**", "Ada> 1 4 6\n", "**Finished: Online auction**",
            "**Score: 100 of 100**", "── 2 · #general · only you see this\n### Review: Online auction", "file 1: ", "Saved as ", "Ben> 1\nThere is nothing to press yet.",
        ];
        var at = 0;
        foreach (var words in told)
        {
            var found = screen.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{words}' does not come after the first {at} characters of:\n{screen}");
            at = found + words.Length;
        }
        Assert.Contains("Online auction", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Data, "*.md"))), StringComparison.Ordinal);
    }

    /// <summary>What is on the screen once every line was typed.</summary>
    async Task<string> PlayAsync(params string[] lines)
    {
        var port = RunningRoom.FreePort();
        using var console = Process.Start(new ProcessStartInfo(BuiltProgram.Dotnet, [Path.Combine(AppContext.BaseDirectory, "MechDesign.FakeDiscord.dll"), $"{port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Data,
        })!;
        try
        {
            var opened = await console.StandardOutput.ReadLineAsync().WaitAsync(longest);
            await using var bot = await RunningRoom.OpenAsync(Data, null, ("Discord__Token", "MTA.fake.token"), ("Discord__ApiBaseUrl", $"http://127.0.0.1:{port}/api/v10"), ("Discord__Rehearsal", "false"));
            await console.StandardInput.WriteAsync(string.Join('\n', lines));
            console.StandardInput.Close();
            return $"{opened}\n{(await console.StandardOutput.ReadToEndAsync().WaitAsync(longest)).ReplaceLineEndings("\n")}";
        }
        finally
        {
            console.Kill();
        }
    }
}
