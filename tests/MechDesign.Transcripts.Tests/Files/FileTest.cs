using System.Text;

namespace MechDesign.Transcripts.Tests;

/// <summary>A folder of transcript files, and what tests do with it.</summary>
public abstract class FileTest : IDisposable
{
    protected static readonly CancellationToken None = CancellationToken.None;

    readonly TempFolder folder = new();

    protected FileTest() => Store = new(folder.Path);

    private protected FileTranscripts Store { get; }

    protected string Folder => folder.Path;

    protected string PathOf(string id) => folder.At($"{id}.jsonl");

    protected byte[] Bytes(string id) => File.ReadAllBytes(PathOf(id));

    protected void Write(string id, byte[] bytes) => File.WriteAllBytes(PathOf(id), bytes);

    /// <summary>A file of whole lines as the store writes them: a start and some answers.</summary>
    protected static byte[] Lines(int answers) => Encoding.UTF8.GetBytes(string.Concat(
        Enumerable.Range(0, answers + 1).Select(number => Sample.Text(number == 0 ? Sample.Start() : Sample.Answer(number)) + "\n")));

    protected static void IsOneSentence(string text)
    {
        Assert.DoesNotContain('\n', text);
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
