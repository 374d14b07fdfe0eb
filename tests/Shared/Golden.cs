using System.Runtime.CompilerServices;

namespace MechDesign.Testing;

/// <summary>What a test shows, as a file beside it. ACCEPT=1 rewrites it; the difference is then reviewed as product text.</summary>
static class Golden
{
    public static void Check(string actual, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Golden", $"{Path.GetFileNameWithoutExtension(file)}.{name ?? test}.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"{path} is missing; ACCEPT=1 writes it.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }
}
