using System.Text.Json.Nodes;
using MechDesign.FakeDiscord;

namespace MechDesign.EndToEnd;

/// <summary>Somebody in Discord who presses what is on their screen.</summary>
sealed class DiscordMember(FakeDiscord.FakeDiscord discord, string name, bool manages = false)
{
    readonly FakePerson person = World.Person(name, manages);

    /// <summary>The message the interview is on.</summary>
    public FakeMessage Screen { get; private set; } = null!;

    /// <summary>What it says.</summary>
    public string Text => (string?)Screen.Body["content"] ?? "";

    public async Task<string> SlashAsync(string command, params IReadOnlyList<FakeOption> options)
    {
        var answer = await discord.Members.SlashAsync(person, discord.World.Channel, command, options);
        Screen = answer.Message!;
        return Text;
    }

    /// <summary>Presses a button by a part of its id; what comes as a new message is the screen from then on.</summary>
    public async Task PressAsync(FakeMessage on, string action, params IReadOnlyList<string> values)
    {
        var id = on.Parts.Select(part => (string?)part["custom_id"]).OfType<string>().First(id => id.Split(':')[3].Split('.')[0] == action || id.EndsWith($":{action}", StringComparison.Ordinal));
        Screen = (await discord.Members.ClickAsync(person, on, id, values)).Message!;
    }

    /// <summary>Answers the question on the screen with its first choice; false when there is none.</summary>
    public async Task<bool> AnswerAsync()
    {
        var asked = Screen.Parts.FirstOrDefault(part => (string?)part["custom_id"] is { } id && (id.Contains(":answer.", StringComparison.Ordinal) || id.EndsWith(":pick", StringComparison.Ordinal)));
        if (asked is null)
            return false;
        string[] values = asked["options"] is JsonArray options ? [(string)options[0]!["value"]!] : [];
        Screen = (await discord.Members.ClickAsync(person, Screen, (string)asked["custom_id"]!, values)).Message!;
        return true;
    }

    /// <summary>To the end of the interview; returns how many answers it took.</summary>
    public async Task<int> FinishAsync()
    {
        var answers = 0;
        for (; await AnswerAsync(); answers++)
            Assert.InRange(answers, 0, 40);
        return answers;
    }
}
