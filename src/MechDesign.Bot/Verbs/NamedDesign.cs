using MechDesign.Catalogs;

namespace MechDesign.Bot.Verbs;

/// <summary>A design file somebody names; what is wrong with it stands on standard error, all at once.</summary>
static class NamedDesign
{
    public delegate T? Reader<T>(ReadOnlySpan<byte> bytes, bool json, Problems problems);

    public static T? Read<T>(string file, Reader<T> read) where T : class
    {
        if (!File.Exists(file))
        {
            ExitCodes.Fail($"{file}: there is no such file.", ExitCodes.InputWasWrong);
            return null;
        }
        var problems = new Problems();
        // A file far beyond a design's size is not read to find that out.
        if (new FileInfo(file).Length > SourceText.MaxDesignBytes)
            problems.Add(Mark.Start, "A design is at most 1 MiB; this file is larger.");
        var design = problems.Any ? null : read(File.ReadAllBytes(file), file.EndsWith(".json", StringComparison.OrdinalIgnoreCase), problems);
        foreach (var problem in problems.InOrder)
            Console.Error.WriteLine($"{file}{problem}");
        return design;
    }
}
