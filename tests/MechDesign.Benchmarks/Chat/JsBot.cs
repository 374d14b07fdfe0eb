using System.Diagnostics;

namespace MechDesign.Benchmarks;

/// <summary>The bot made with discord.js that proves the fake: a sentence and a select for a command, another sentence for a choice; it works nothing out and keeps nothing.</summary>
sealed class JsBot : IDisposable
{
    public JsBot(Uri api, string token)
    {
        var start = new ProcessStartInfo("node", "bot.mjs") { WorkingDirectory = Folder };
        (start.Environment["API"], start.Environment["TOKEN"]) = ($"{api.GetLeftPart(UriPartial.Authority)}/api", token);
        Process = Drained.Start(start);
    }

    public Process Process { get; }

    /// <summary>Whether it can be started: Node.js is here and npm has fetched the library.</summary>
    public static bool IsThere => File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"));

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "MechDesign.FakeDiscord", "discordjs");

    public void Dispose() => Drained.End(Process);
}
