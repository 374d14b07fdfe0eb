using System.Diagnostics;

namespace MechDesign.Discord;

/// <summary>A fact about the real discord.js, which npm fetches once; where that cannot be, the test is skipped and says why.</summary>
sealed class DiscordJsFactAttribute : FactAttribute
{
    static readonly Lazy<string?> missing = new(Missing);

    public DiscordJsFactAttribute() => Skip = missing.Value;

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "MechDesign.FakeDiscord", "discordjs");

    static string? Missing()
    {
        if (Run("node", "--version") is not null)
            return "Node.js is not here: the test lets the real discord.js connect to the fake Discord.";
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            return null;
        return Run("npm", "ci --ignore-scripts --no-audit --no-fund") is { } problem ? $"npm could not fetch discord.js: {problem}" : null;
    }

    // Null when all went well.
    static string? Run(string program, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            {
                process.Kill(entireProcessTree: true);
                return "it took more than two minutes";
            }
            return process.ExitCode == 0 ? null : $"{output.Result} {errors.Result}".Trim().Split('\n')[0];
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return error.Message;
        }
    }
}
