using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MechDesign.Crash.Tests;

/// <summary>The real program in a process of its own, with a pipe on each side.</summary>
sealed partial class RunningProgram : IDisposable
{
    static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    readonly Process process;
    readonly Task<string> errors;

    public RunningProgram(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "mechdesign.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The key of the next question on the screen; null when the program ended without one.</summary>
    public async Task<string?> QuestionAsync()
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(longest) is { } line)
        {
            if (Header().Match(line) is { Success: true } header)
                return header.Groups["key"].Value;
            Said.Add(line);
        }
        return null;
    }

    /// <summary>Every line on the screen but the questions' first.</summary>
    public List<string> Said { get; } = [];

    public void Type(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
    }

    /// <summary>As the operating system kills: no handler runs, no buffer is written.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(longest);
    }

    public async Task<(int Code, string Errors)> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(longest);
        return (process.ExitCode, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    [GeneratedRegex(@"^--- .* \[(?<key>[^\]]+)\]$")]
    private static partial Regex Header();
}
