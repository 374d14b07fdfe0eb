using System.Text.Json;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>Settings that end with the process.</summary>
public sealed class MemorySettings : ISettings
{
    readonly SortedDictionary<string, Setting> all = new(StringComparer.Ordinal);
    readonly Lock gate = new();

    public Task<Setting?> ReadAsync(string name, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(all.GetValueOrDefault(Names.Setting(name)));
    }

    public Task<bool> WriteAsync(string name, int expectedVersion, string json, CancellationToken cancel)
    {
        JsonDocument.Parse(json).Dispose();
        lock (gate)
        {
            if ((all.GetValueOrDefault(Names.Setting(name))?.Version ?? 0) != expectedVersion)
                return Task.FromResult(false);
            all[name] = new(json, expectedVersion + 1);
            return Task.FromResult(true);
        }
    }

    public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<string>>([.. all.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))]);
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(all.Remove(Names.Setting(name)));
    }
}
