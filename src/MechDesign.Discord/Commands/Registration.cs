using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using MechDesign.Coaching;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Commands;

/// <summary>
/// Registers the commands, all at once and only when they changed since: Discord allows few writes a day, and one fault
/// refuses them all. What was registered is kept as a hash in the settings.
/// </summary>
public sealed class Registration(DiscordSettings settings, ISettings store, DiscordRest rest)
{
    /// <summary>Whether they had changed and were registered.</summary>
    /// <exception cref="TranscriptException">The store failed.</exception>
    public async Task<bool> EnsureAsync(string applicationId, ImmutableArray<CommandDefinition> commands, CancellationToken cancel)
    {
        var name = $"discord-commands.{applicationId}{(settings.TestGuild is { } guild ? $".{guild}" : "")}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(commands, WireJson.Default.ImmutableArrayCommandDefinition)));
        var kept = await store.ReadAsync(name, cancel).ConfigureAwait(false);
        if (kept?.Json == $"\"{hash}\"")
            return false;
        await rest.OverwriteCommandsAsync(applicationId, settings.TestGuild, commands, cancel).ConfigureAwait(false);
        // Whoever wrote meanwhile registered the same commands or will do so at its next start.
        await store.WriteAsync(name, kept?.Version ?? 0, $"\"{hash}\"", cancel).ConfigureAwait(false);
        return true;
    }
}
