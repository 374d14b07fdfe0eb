namespace MechDesign.Benchmarks;

/// <summary>A folder that is gone afterwards.</summary>
sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("mechdesign-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
