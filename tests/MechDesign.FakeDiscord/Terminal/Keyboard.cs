namespace MechDesign.FakeDiscord.Terminal;

/// <summary>Where lines come from: somebody typing, or a script, whose lines are written to the screen too so that it reads as a conversation.</summary>
public sealed class Keyboard(TextReader input, Screen screen, bool isScript)
{
    /// <summary>The next line; null at the end.</summary>
    public async Task<string?> NextAsync(string prompt)
    {
        if (!isScript)
            screen.Await(prompt);
        var line = await input.ReadLineAsync().ConfigureAwait(false);
        screen.Entered();
        if (isScript && line is not null)
            screen.Tell($"\n{prompt}{line}");
        return line?.Trim();
    }
}
