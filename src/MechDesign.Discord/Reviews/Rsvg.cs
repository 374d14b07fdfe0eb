using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MechDesign.Discord.Reviews;

/// <summary>
/// Pictures as PNG by librsvg's <c>rsvg-convert</c>, where it is installed; Discord shows no SVG. A process for each, a few
/// at once, and none longer than an answer can wait: without a picture the text says the same.
/// </summary>
public sealed class Rsvg : IDisposable
{
    const string Program = "rsvg-convert";
    const int AtOnce = 2;

    /// <summary>Sharp on a phone, and still small.</summary>
    const string Zoom = "1.5";

    /// <summary>Whoever waits is answered within Discord's three seconds, with a picture or without.</summary>
    static readonly TimeSpan usualPatience = TimeSpan.FromSeconds(1);

    readonly TimeSpan patience;
    readonly string? program;
    readonly SemaphoreSlim places = new(AtOnce);

    /// <param name="searchPath">Folders where programs are.</param>
    /// <param name="patience">How long a picture may take; a second unless said.</param>
    public Rsvg(string? searchPath, TimeSpan? patience = null) => (program, this.patience) = (Find(searchPath), patience ?? usualPatience);

    /// <summary>The one that is installed, if any.</summary>
    public static Rsvg Installed(TimeSpan? patience = null) => new(Environment.GetEnvironmentVariable("PATH"), patience);

    public bool IsThere => program is not null;

    /// <summary>The picture as PNG; null when it could not be made in time.</summary>
    public async Task<byte[]?> PngAsync(string svg, CancellationToken cancel)
    {
        if (program is null)
            return null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            await places.WaitAsync(limit.Token).ConfigureAwait(false);
            try
            {
                return await ConvertAsync(program, svg, limit.Token).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or Win32Exception)
        {
            return null;
        }
    }

    public void Dispose() => places.Dispose();

    static async Task<byte[]?> ConvertAsync(string program, string svg, CancellationToken cancel)
    {
        // The picture is drawn for a light page; Discord's is dark for most.
        var start = new ProcessStartInfo(program, ["--format", "png", "--zoom", Zoom, "--background-color", "white"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(cancel);
            using var png = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(png, cancel);
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(svg), cancel).ConfigureAwait(false);
            process.StandardInput.Close();
            await Task.WhenAll(reading, complaints, process.WaitForExitAsync(cancel)).ConfigureAwait(false);
            return process.ExitCode == 0 && png.Length > 0 ? png.ToArray() : null;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    static string? Find(string? searchPath) => (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, Program)).FirstOrDefault(File.Exists);
}
