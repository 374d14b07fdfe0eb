using System.Runtime.CompilerServices;

namespace MechDesign.Catalogs.Tests;

/// <summary>Where the sources are that a test was compiled from.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "MechDesign.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
