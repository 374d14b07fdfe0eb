using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

public sealed class FileTranscriptsContract : TranscriptsContract, IDisposable
{
    readonly TempFolder folder = new();

    protected override ITranscripts Store => field ??= new FileTranscripts(folder.Path);

    public void Dispose() => folder.Dispose();
}

public sealed class MemoryTranscriptsContract : TranscriptsContract
{
    protected override ITranscripts Store { get; } = new MemoryTranscripts();
}
