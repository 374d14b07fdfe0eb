namespace MechDesign.Testing;

/// <summary>The program as it was built beside the tests, in the same configuration.</summary>
static class BuiltProgram
{
    static readonly string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static readonly string Folder = Repository.Folder("src", "MechDesign.Bot", "bin", configuration, "net10.0");

    public static readonly string File = Path.Combine(Folder, "mechdesign.dll");

    /// <summary>The dotnet that runs the tests runs the program too.</summary>
    public static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
