using System.Text.Json;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>What Discord refuses (Discord documentation, Message, Components, Application Commands), as assertions.</summary>
static class WithinLimits
{
    public static void Check(Callback callback)
    {
        switch (callback)
        {
            case Callback.Say { Data: var said }:
                Check(said);
                break;
            case Callback.Update { Data: var updated }:
                Check(updated);
                break;
            case Callback.Suggest { Data.Choices: var choices }:
                Assert.InRange(choices.Length, 0, 25);
                Assert.All(choices, choice => Assert.True(choice.Name.Length is >= 1 and <= 100 && choice.Value.Length is >= 1 and <= 100, choice.ToString()));
                Assert.Equal(choices.Length, choices.Select(choice => choice.Value).Distinct().Count());
                break;
        }
        Assert.NotEmpty(JsonSerializer.Serialize(callback, WireJson.Default.Callback));
    }

    public static void Check(MessageBody body)
    {
        Assert.InRange(body.Content?.Length ?? 0, 1, 2_000);
        Assert.True(IsClosed(body.Content!), $"A block is left open:\n{body.Content}");
        Assert.Equal(AllowedMentions.Nobody, body.AllowedMentions);
        Assert.InRange(body.Components?.Length ?? 0, 0, 5);
        string[] ids = [.. Member.ButtonsOf(body).Select(button => button.CustomId ?? button.Url!), .. Member.SelectsOf(body).Select(select => select.CustomId)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.InRange(id.Length, 1, 100));
        Assert.All(body.Components ?? [], row => Assert.True(row.Components is [Select] || (row.Components.Length is >= 1 and <= 5 && row.Components.All(part => part is Button))));
        Assert.All(Member.ButtonsOf(body), button => Assert.InRange(button.Label.Length, 1, 80));
        Assert.All(Member.SelectsOf(body), Check);
        Assert.Equal(body.Files.Length, body.Attachments?.Length ?? 0);
        Assert.All(body.Attachments ?? [], attachment => Assert.InRange(attachment.Description?.Length ?? 1, 1, 1_024));
    }

    public static void Check(CommandDefinition command)
    {
        Assert.Matches("^[-_a-z0-9]{1,32}$", command.Name);
        Assert.InRange(command.Description.Length, 1, 100);
        var options = command.Options ?? [];
        Assert.InRange(options.Length, 0, 25);
        Assert.Equal(options.Length, options.Select(option => option.Name).Distinct().Count());
        Assert.True(options.SkipWhile(option => option.Required is true).All(option => option.Required is not true), $"{command.Name}: the required come first");
        Assert.All(options, option => Assert.InRange(option.Description.Length, 1, 100));
        Assert.All(options, option => Assert.True(option.Choices is null || option.Autocomplete is not true));
    }

    static void Check(Select select)
    {
        Assert.InRange(select.Options.Length, 1, 25);
        Assert.Equal(select.Options.Length, select.Options.Select(option => option.Value).Distinct().Count());
        Assert.All(select.Options, option => Assert.True(option.Label.Length is >= 1 and <= 100 && option.Value.Length is >= 1 and <= 100 && option.Description is not { Length: 0 or > 100 }));
        Assert.InRange(select.Placeholder?.Length ?? 0, 0, 150);
    }

    static bool IsClosed(string text) => text.Split('\n').Count(line => line == "```") % 2 == 0;
}
