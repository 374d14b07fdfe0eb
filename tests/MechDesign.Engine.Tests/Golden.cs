using System.Runtime.CompilerServices;

namespace MechDesign.Engine.Tests;

/// <summary>Holds a text against Golden/CLASS.TEST.txt. ACCEPT=1 rewrites it, and the diff is reviewed as product text.</summary>
static class Golden
{
    public static void Check(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var golden = TestFiles.Path("Golden", $"{System.IO.Path.GetFileNameWithoutExtension(file)}.{test}.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(golden, text);
        Assert.Equal(File.Exists(golden) ? File.ReadAllText(golden) : "", text);
    }
}

/// <summary>The files that stand beside the tests' source.</summary>
static class TestFiles
{
    public static string Path(params ReadOnlySpan<string> below) => System.IO.Path.Combine([Folder(), .. below]);

    static string Folder([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
