using MechDesign.Terminal;

namespace MechDesign.Bot.Verbs;

/// <summary>Where a verb's answers come from: a file, a pipe, or somebody typing.</summary>
sealed class Script(LineSource lines, TextReader? open) : IDisposable
{
    public LineSource Lines { get; } = lines;

    public static Script Open(string? file)
    {
        if (file is null && Composition.IsTyped)
            return new(new TypedLines(Console.In), null);
        if (file is null or "-")
            return new(new ScriptLines(Console.In, "standard input"), null);
        var reader = File.OpenText(file);
        return new(new ScriptLines(reader, file), reader);
    }

    public void Dispose() => open?.Dispose();
}
