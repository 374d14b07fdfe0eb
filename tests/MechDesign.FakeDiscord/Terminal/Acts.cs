using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>What the member before the screen does with the bot. Each returns once the bot has answered, or with a sentence on why it could not be done.</summary>
sealed class Acts(FakeDiscord discord, Screen screen, Keyboard keyboard)
{
    FakePerson Me => screen.Reader;

    public IReadOnlyList<JsonObject> Offered => Registered.Of(discord.Rest, Me);

    public async Task<string?> SlashAsync(string line)
    {
        var (command, wrong) = TypedCommand.Read(line, Offered, discord.World.Guild.Channels);
        if (command is not null)
            await HearAsync(await discord.Members.SlashAsync(Me, discord.World.Channel, command.Name, command.Options).ConfigureAwait(false)).ConfigureAwait(false);
        return wrong;
    }

    /// <param name="numbers">From 1, as they are on the screen.</param>
    public async Task<string?> PressAsync(int[] numbers)
    {
        if (screen.Pressable is not var (on, presses))
            return "There is nothing to press yet.";
        if (numbers.Any(number => number > presses.Count))
            return $"The numbers go from 1 to {presses.Count}.";
        var chosen = numbers.Distinct().Select(number => presses[number - 1]).ToArray();
        if (Press.Wrong(chosen) is { } wrong)
            return wrong;
        await HearAsync(await discord.Members.ClickAsync(Me, on, chosen[0].CustomId, [.. chosen.Select(press => press.Value).OfType<string>()]).ConfigureAwait(false)).ConfigureAwait(false);
        return null;
    }

    /// <summary>Until the bot has posted something that was not waited for yet.</summary>
    public async Task<string?> WaitAsync()
    {
        using var late = new CancellationTokenSource(discord.Interactions.Patience);
        try
        {
            await screen.Posts.ReadAsync(late.Token).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException)
        {
            return $"The bot posted nothing for {discord.Interactions.Patience.TotalSeconds} s.";
        }
    }

    /// <summary>The message of an answer is on the screen already; a form is filled in.</summary>
    async Task HearAsync(Answer answer)
    {
        if (answer.Message is { } message)
            await message.Written.WaitAsync(discord.Interactions.Patience).ConfigureAwait(false);
        if (answer.Type is 9 && await FilledForm.AskAsync(answer.Callback["data"]!, screen, keyboard).ConfigureAwait(false) is { } fields)
            await HearAsync(await discord.Members.ModalAsync(Me, answer, fields).ConfigureAwait(false)).ConfigureAwait(false);
    }
}
