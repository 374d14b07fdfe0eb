using System.Text.Json;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>
/// Settings as files: <c>NAME.json</c>, written whole beside the old one and then put in its place, so that a
/// crash leaves the old or the new document and never half of one.
/// </summary>
public sealed class FileSettings : ISettings
{
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
        if (!File.Exists(path))
            return Task.FromResult(false);
        Disk.Try($"The setting {name} cannot be deleted", () => File.Delete(path));
        Disk.FlushDirectory(directory);
        return Task.FromResult(true);
    }

    Setting? Read(string name)
    {
        if (Disk.ReadAll(PathOf(name), Disk.LongestWait) is not { } bytes)
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
        using var alone = Disk.OpenAlone(Path.Combine(directory, ".lock"), FileMode.OpenOrCreate, Disk.LongestWait);
        if ((Read(name)?.Version ?? 0) != expectedVersion)
            return false;
        using var value = JsonDocument.Parse(json);
        var draft = path + ".new";
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
