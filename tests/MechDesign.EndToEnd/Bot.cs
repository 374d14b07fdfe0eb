using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace MechDesign.EndToEnd;

/// <summary>What a run of the program left.</summary>
sealed record Ran(int Code, string Out, string Err)
{
    public string[] ErrLines => Err.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The run as a golden shows it: ids and times, which differ each time, replaced.</summary>
    public string Shape(string? data = null)
    {
        var text = $"exit {Code}\n--- out\n{Out}--- err\n{Err}".Replace(Repository.Root, "REPO", StringComparison.Ordinal);
        if (data is not null)
            text = text.Replace(data, "DATA", StringComparison.Ordinal);
        text = Regex.Replace(text, "(?<=From first to last answer +)[^ ].*", "DURATION");
        text = Regex.Replace(text, "auction-[a-z0-9]{10}(-[0-9a-f]{32})?", match => match.Groups[1].Success ? "auction-ID-COMMAND" : "auction-ID");
        text = Regex.Replace(text, @"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d\.\d+)?(Z|\+00:00| UTC)?", "TIME");
        return Regex.Replace(text, @"\b\d+:\d\d(?= )", "M:SS");
    }

    public Ran Is(int code)
    {
        Assert.True(Code == code, $"exit {Code}, not {code}\n{Err}{Out}");
        Assert.DoesNotContain("Unhandled exception", Err, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Err, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Wrong input: an exit code and one sentence on standard error.</summary>
    public void Refuses(int code, string sentence)
    {
        Is(code);
        Assert.Equal(sentence, Err.TrimEnd('\n'));
        Assert.Equal("", Out);
    }
}

/// <summary>The built program as a process of its own.</summary>
static class Bot
{
    public static Task<Ran> RunAsync(params string[] args) => RunAsync(args, "");

    public static async Task<Ran> RunAsync(string[] args, string input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(BuiltProgram.Dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(BuiltProgram.File);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        // A program that refuses its arguments may be gone before it was given its input.
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"mechdesign {string.Join(' ', args)} did not end.");
        }
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }
}
