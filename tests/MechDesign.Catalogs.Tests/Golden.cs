using System.Runtime.CompilerServices;

namespace MechDesign.Catalogs.Tests;

/// <summary>A text held against Golden/CLASS.TEST.txt; ACCEPT=1 rewrites the file, and the diff is the review.</summary>
static class Golden
{
    public static void Check(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Golden", $"{Path.GetFileNameWithoutExtension(file)}.{test}.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing; ACCEPT=1 writes it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
