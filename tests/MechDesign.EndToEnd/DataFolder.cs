namespace MechDesign.EndToEnd;

/// <summary>A data folder of its own, gone afterwards.</summary>
public abstract class DataFolder : IDisposable
{
    protected string Data { get; } = Directory.CreateTempSubdirectory("mechdesign-").FullName;

    public void Dispose()
    {
        Directory.Delete(Data, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected Task<Ran> RunAsync(params string[] args) => Bot.RunAsync([.. args, "--data", Data]);

    private protected Task<Ran> TypeAsync(string input, params string[] args) => Bot.RunAsync([.. args, "--data", Data], input);

    /// <summary>A file in the data folder.</summary>
    protected string Write(string name, string text)
    {
        var path = Path.Combine(Data, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The id of the one transcript there is.</summary>
    protected string TheId => Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Path.Combine(Data, "transcripts"), "*.jsonl")));
}
