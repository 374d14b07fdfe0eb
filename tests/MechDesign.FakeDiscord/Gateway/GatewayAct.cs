using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace MechDesign.FakeDiscord.Gateway;

public enum GatewayActKind { Asked = 1, Connected, Identified, Resumed, Beat, Closed, Ready, ResumedReady }

/// <summary>Something the bot did to the gateway, or (Ready, ResumedReady) was told.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">A <see cref="Stopwatch"/> timestamp.</param>
/// <param name="Connection">On which connection, counted from 1; 0 for none.</param>
/// <param name="Data">The <c>d</c> it sent.</param>
/// <param name="Code">Of a close; null where it just went.</param>
public sealed record GatewayAct(GatewayActKind Kind, long At, int Connection, JsonNode? Data = null, int? Code = null);

/// <summary>What the bot did, in order, and a way to wait for the next of a kind.</summary>
public sealed class Journal
{
    readonly ConcurrentDictionary<GatewayActKind, Channel<GatewayAct>> byKind = new();
    readonly ConcurrentQueue<GatewayAct> all = new();

    public IReadOnlyList<GatewayAct> All => [.. all];

    /// <summary>For who looks on.</summary>
    public event Action<GatewayAct>? Noted;

    /// <summary>The first of this kind that no call has returned yet.</summary>
    /// <exception cref="TimeoutException">None came in time.</exception>
    public async Task<GatewayAct> NextAsync(GatewayActKind kind, TimeSpan? patience = null)
    {
        try
        {
            return await Of(kind).Reader.ReadAsync().AsTask().WaitAsync(patience ?? TimeSpan.FromSeconds(20)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The bot did not do this: {kind}. It did: {string.Join(", ", all.TakeLast(20).Select(act => act.Kind + (act.Code is { } code ? $" {code}" : "")))}.");
        }
    }

    internal GatewayAct Note(GatewayActKind kind, int connection, JsonNode? data = null, int? code = null)
    {
        var act = new GatewayAct(kind, Stopwatch.GetTimestamp(), connection, data, code);
        all.Enqueue(act);
        Of(kind).Writer.TryWrite(act);
        Noted?.Invoke(act);
        return act;
    }

    Channel<GatewayAct> Of(GatewayActKind kind) => byKind.GetOrAdd(kind, _ => Channel.CreateUnbounded<GatewayAct>());
}
