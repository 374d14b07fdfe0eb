namespace MechDesign.Testing;

/// <summary>The repository the tests were built from.</summary>
static class Repository
{
    public static readonly string Root = Find();

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MechDesign.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No MechDesign.sln above {AppContext.BaseDirectory}.");
        return folder;
    }
}
