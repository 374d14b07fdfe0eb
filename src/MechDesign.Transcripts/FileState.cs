using Microsoft.Win32.SafeHandles;

namespace MechDesign.Transcripts;

/// <summary>
/// By what a file is known to be as it was. Transcripts only grow, so that a changed one has another length, whoever
/// wrote to it; the time tells one that was deleted and begun anew.
/// </summary>
readonly record struct FileState(long Length, DateTime WrittenAt)
{
    public static FileState Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc);

    /// <summary>Of a file that is open; nobody else changes it while it is held alone.</summary>
    public static FileState Of(SafeFileHandle file) => new(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
}
