using System.Diagnostics;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

/// <summary>The fake is held against the library most bots are made with: what satisfies that is a Discord.</summary>
public sealed class DiscordJsTests
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    readonly FakePerson ada = World.Person("Ada");

    [DiscordJsFact]
    public async Task The_real_discord_js_connects_answers_every_kind_of_interaction_and_resumes()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        using var bot = Start(discord);
        try
        {
            await discord.Gateway.Journal.NextAsync(GatewayActKind.Ready, patience);
            Assert.Equal("ready", await bot.StandardOutput.ReadLineAsync().WaitAsync(patience));

            var suggested = await discord.Members.AutocompleteAsync(ada, discord.World.Channel, "echo", FakeOption.Text("text", "au") with { Focused = true });
            Assert.Equal("""{"type":8,"data":{"choices":[{"name":"au","value":"value"}]}}""", suggested.Callback.ToJsonString());

            var said = await discord.Members.SlashAsync(ada, discord.World.Channel, "echo", FakeOption.Text("text", "hello"));
            Assert.Equal((4, "Team/Ada: hello"), (said.Type, (string?)said.Message?.Body["content"]));

            var picked = await discord.Members.ClickAsync(ada, said.Message!, "pick", "2");
            Assert.Equal((7, "picked 2"), (picked.Type, (string?)said.Message!.Body["content"]));

            discord.Gateway.AskToReconnect();
            await discord.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady, patience);

            var form = await discord.Members.ClickAsync(ada, said.Message!, "form");
            var typed = await discord.Members.ModalAsync(ada, form, ("text", "more"));
            Assert.Equal((9, 4, "typed more", true), (form.Type, typed.Type, (string?)typed.Message?.Body["content"], typed.Message!.IsEphemeral));
            Assert.Empty(discord.Gateway.Violations);
        }
        finally
        {
            bot.Kill(entireProcessTree: true);
        }
    }

    static Process Start(FakeDiscord.FakeDiscord discord) => Process.Start(new ProcessStartInfo("node", "bot.mjs")
    {
        WorkingDirectory = DiscordJsFactAttribute.Folder,
        RedirectStandardOutput = true,
        Environment = { ["API"] = $"http://127.0.0.1:{discord.Port}/api", ["TOKEN"] = discord.World.Token },
    })!;
}
