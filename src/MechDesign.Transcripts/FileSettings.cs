using System.Text.Json;
using MechDesign.Coaching;
using Microsoft.Win32.SafeHandles;

namespace MechDesign.Transcripts;

/// <summary>
/// Settings as files: <c>NAME.json</c>, written whole beside the old one and then put in its place, so that a
/// crash leaves the old or the new document and never half of one.
/// </summary>
public sealed class FileSettings : ISettings
{
    const string Draft = ".new";

    readonly string directory;

    /// <exception cref="TranscriptException">The folder cannot be made.</exception>
    public FileSettings(string directory)
    {
        this.directory = directory;
        Disk.MakeFolder(directory);
    }

    public Task<Setting?> ReadAsync(string name, CancellationToken cancel) =>
        Task.FromResult(Disk.Try($"The setting {name} cannot be read", () => Read(name)));

    public Task<bool> WriteAsync(string name, int expectedVersion, string json, CancellationToken cancel) =>
        Task.FromResult(Disk.Try($"The setting {name} cannot be written", () => Write(name, expectedVersion, json)));

    public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancel) =>
        Task.FromResult(Disk.Try<IReadOnlyList<string>>($"The folder {directory} cannot be read", () =>
        [
            .. Directory.EnumerateFiles(directory, "*.json").Select(path => Path.GetFileNameWithoutExtension(path))
                .Where(name => Names.IsSetting(name) && name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ]));

    public Task<bool> DeleteAsync(string name, CancellationToken cancel)
    {
        var path = PathOf(name);
        if (!File.Exists(path) && !Drafts.Any())
            return Task.FromResult(false);
        return Task.FromResult(Disk.Try($"The setting {name} cannot be deleted", () => Delete(path)));
    }

    bool Delete(string path)
    {
        using var alone = OpenAlone();
        var there = File.Exists(path);
        File.Delete(path);
        Disk.FlushDirectory(directory);
        return there;
    }

    IEnumerable<string> Drafts => Directory.EnumerateFiles(directory, $"*.json{Draft}")
        .Where(path => Names.IsSetting(Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(path))));

    /// <summary>Nobody else writes from here on. A draft that is still there is a crash's, and may hold what is to be gone.</summary>
    SafeFileHandle? OpenAlone()
    {
        var alone = Disk.OpenAlone(Path.Combine(directory, ".lock"), FileMode.OpenOrCreate, Disk.LongestWait);
        foreach (var left in Drafts)
            File.Delete(left);
        return alone;
    }

    Setting? Read(string name)
    {
        if (Disk.ReadAll(PathOf(name), Disk.LongestWait) is not var (bytes, _))
            return null;
        try
        {
            using var stored = JsonDocument.Parse(bytes);
            return new(stored.RootElement.GetProperty("value").GetRawText(), stored.RootElement.GetProperty("version").GetInt32());
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new TranscriptException($"The setting {name} is damaged and was left as it is.", error);
        }
    }

    bool Write(string name, int expectedVersion, string json)
    {
        var path = PathOf(name);
        using var alone = OpenAlone();
        if ((Read(name)?.Version ?? 0) != expectedVersion)
            return false;
        using var value = JsonDocument.Parse(json);
        var draft = path + Draft;
        using (var file = File.Create(draft))
        {
            using (var writer = new Utf8JsonWriter(file))
            {
                writer.WriteStartObject();
                writer.WriteNumber("version", expectedVersion + 1);
                writer.WritePropertyName("value");
                value.RootElement.WriteTo(writer);
                writer.WriteEndObject();
            }
            file.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: true);
        Disk.FlushDirectory(directory);
        return true;
    }

    string PathOf(string name) => Path.Combine(directory, Names.Setting(name) + ".json");
}
