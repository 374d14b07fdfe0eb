using MechDesign.Coaching;

namespace MechDesign.Discord.Interview;

/// <summary>Every screen of these interviews is held against Discord's limits as it is made.</summary>
public sealed class PlayTests
{
    public static TheoryData<string> Prompts => [.. Server.Prompts.All.Select(prompt => prompt.Id)];

    [Theory]
    [MemberData(nameof(Prompts))]
    public Task A_drill_is_played_to_its_end_by_pressing_alone(string prompt) => Play(prompt, Depth.Drill, Mode.Guided);

    [Theory]
    [MemberData(nameof(Prompts))]
    public Task A_core_interview_is_played_to_its_end(string prompt) => Play(prompt, Depth.Core, Mode.Guided);

    [Theory]
    [MemberData(nameof(Prompts))]
    public Task A_full_interview_is_played_to_its_end(string prompt) => Play(prompt, Depth.Full, Mode.Guided);

    [Fact]
    public Task A_mock_interview_is_played_to_its_end() => Play("auction", Depth.Full, Mode.Mock);

    [Fact]
    public async Task Questions_are_counted_and_fit_a_phone()
    {
        var member = new Member(new());
        await member.Practise(("prompt", "auction"), ("depth", "core"));
        for (var number = 1; member.IsAsked; number++)
        {
            Assert.StartsWith($"**Question {number} of 26**", member.Screen.Content, StringComparison.Ordinal);
            Assert.InRange(member.Screen.Content!.Length, 1, number == 1 ? 2_000 : 1_150);
            await member.AnswerByReference();
        }
    }

    static async Task Play(string prompt, Depth depth, Mode mode)
    {
        var (server, member) = (new Server(), (Member?)null);
        member = new(server);
        await member.Practise(("prompt", prompt), ("depth", depth.Label), ("mode", mode.Label));
        var id = member.Transcript;
        await member.AnswerToTheEnd();
        Assert.StartsWith("**Finished: ", member.Screen.Content, StringComparison.Ordinal);
        Assert.Contains("Score: 100 of 100", member.Screen.Content, StringComparison.Ordinal);
        Assert.Equal("finished", Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts, row => row.Id == id).State);
    }
}
