using System.Diagnostics;
using System.Runtime.InteropServices;
using MechDesign.Coaching;
using Microsoft.Win32.SafeHandles;

namespace MechDesign.Transcripts;

/// <summary>Files, with failures as one sentence.</summary>
static partial class Disk
{
    public static T Try<T>(string failure, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (IsFailure(error))
        {
            throw Told(failure, error);
        }
    }

    public static async Task<T> TryAsync<T>(string failure, Func<Task<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (Exception error) when (IsFailure(error))
        {
            throw Told(failure, error);
        }
    }

    public static void Try(string failure, Action act) => Try(failure, () =>
    {
        act();
        return true;
    });

    /// <summary>Whether it is the disk that failed, and not the program.</summary>
    public static bool IsFailure(Exception error) => error is IOException or UnauthorizedAccessException;

    static TranscriptException Told(string failure, Exception error) => new($"{failure}: {error.Message.TrimEnd('.')}.", error);

    /// <summary>Makes the folder and those it stands in, and makes their names safe: a file is no safer than its folder.</summary>
    /// <exception cref="TranscriptException">It cannot be made.</exception>
    public static void MakeFolder(string directory) => Try($"The folder {directory} cannot be made", () =>
    {
        var made = new List<string>();
        for (var above = Path.GetFullPath(directory); above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
            made.Add(above);
        Directory.CreateDirectory(directory);
        foreach (var folder in made)
            FlushDirectory(Path.GetDirectoryName(folder)!);
    });

    /// <summary>The whole file, and how it was before it was read; null when there is none.</summary>
    public static (byte[] Bytes, FileState State)? ReadAll(string path, TimeSpan patience)
    {
        using var handle = Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, patience);
        if (handle is null)
            return null;
        var state = FileState.Of(handle);
        return (ReadAll(handle), state);
    }

    public static byte[] ReadAll(SafeFileHandle handle)
    {
        // Every byte is read over before anybody sees it.
        var bytes = GC.AllocateUninitializedArray<byte>((int)RandomAccess.GetLength(handle));
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is var more and > 0)
            read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>The file for writing, once nobody else has it open; null when there is none and none is to be made.</summary>
    public static SafeFileHandle? OpenAlone(string path, FileMode mode, TimeSpan patience) =>
        Open(path, mode, FileAccess.ReadWrite, FileShare.None, patience);

    // Whoever has the file holds it for the length of one read or one line; waiting is shorter than telling a member to try again.
    static SafeFileHandle? Open(string path, FileMode mode, FileAccess access, FileShare share, TimeSpan patience)
    {
        var wait = new SpinWait();
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return File.OpenHandle(path, mode, access, share);
            }
            catch (FileNotFoundException) when (mode is FileMode.Open)
            {
                return null;
            }
            catch (IOException error) when (IsTaken(error) && Stopwatch.GetElapsedTime(began) < patience)
            {
                wait.SpinOnce();
            }
        }
    }

    /// <summary>How long a file in use is waited for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    // EWOULDBLOCK on Linux and on macOS, a sharing violation on Windows.
    static bool IsTaken(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>Makes a new, renamed or deleted name safe: on Unix a folder is flushed like a file.</summary>
    public static void FlushDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = OpenDescriptor(directory, 0);
        if (descriptor < 0)
            return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    /// <summary>
    /// The disk a folder is on, to be flushed as a whole; null where that says less than a flush of each file: syncfs(2) tells
    /// of failures since Linux 5.8, and is known to end on the disk for these file systems.
    /// </summary>
    public static SafeFileHandle? OpenWhole(string directory)
    {
        if (!OperatingSystem.IsLinux() || Environment.OSVersion.Version < new Version(5, 8) || new DriveInfo(Path.GetFullPath(directory)).DriveFormat is not ("ext2" or "ext3" or "ext4" or "xfs"))
            return null;
        var descriptor = OpenDescriptor(directory, 0);
        return descriptor < 0 ? null : new(descriptor, ownsHandle: true);
    }

    /// <summary>Whether everything that was written to a disk is safe.</summary>
    public static bool FlushWhole(SafeFileHandle disk) => SyncWhole(disk) == 0;

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncWhole(SafeFileHandle disk);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
