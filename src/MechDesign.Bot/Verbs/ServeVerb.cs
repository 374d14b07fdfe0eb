using System.CommandLine;
using MechDesign.Bot.Hosting;
using MechDesign.Discord;
using MechDesign.Web;
using Microsoft.Extensions.Hosting;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>serve</c>, or no verb at all: opens the channels. Nothing configured, that is the practice room on this machine.</summary>
static class ServeVerb
{
    public static Command Build(Composition app)
    {
        var url = new Option<string?>("--url") { Description = "Where to listen (default: Web:Url, http://127.0.0.1:5080)", HelpName = "URL" };
        var data = SharedOptions.Data();
        var verb = new Command("serve", "Open the practice room in a browser; also what happens without a verb") { url, data };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(() => RunAsync(app, parsed.GetValue(url), parsed.GetValue(data), cancel)));
        return verb;
    }

    public static async Task<int> RunAsync(Composition app, string? url, string? data, CancellationToken cancel)
    {
        var settings = WebSettings.From(app.Configuration);
        if (url is not null)
            settings = settings with { Url = WebSettings.Address(url) };
        if (settings.Problem is { } problem)
            return ExitCodes.Fail(problem, ExitCodes.WrongUsage);
        await using var host = PracticeHost.Build(app, data, settings);
        try
        {
            await host.StartAsync(cancel).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            return ExitCodes.Fail($"{error.Message} Another program may listen there; choose a free port with --url.", ExitCodes.InputWasWrong);
        }
        Console.WriteLine($"The practice room is open at {string.Join(", ", host.Urls)}. Ctrl+C closes it.");
        Console.WriteLine(DiscordSettings.From(app.Configuration) is { Token: not null } discord
            ? $"Discord is on, at {discord.ApiBaseUrl}."
            : "Discord is off: no Discord:Token is set.");
        await host.WaitForShutdownAsync(cancel).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
