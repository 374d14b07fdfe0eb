using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MechDesign.Coaching;

/// <summary>A code that waits for the other identity.</summary>
/// <param name="Person">Who asked for it; null once it was used.</param>
/// <param name="Expires">When it is worth nothing any more.</param>
public sealed record LinkOffer([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Person, DateTimeOffset Expires);

/// <summary>What an identity chose for itself.</summary>
/// <param name="Person">The identity.</param>
/// <param name="Zone">The time zone its days are counted in, by its IANA name.</param>
/// <param name="Moved">On which day another random prompt was asked for, and how often.</param>
/// <param name="NamedIn">The teams whose digests may name them, as platform:team.</param>
public sealed record PersonSettings(string Person, string? Zone = null, MovedOn? Moved = null, ImmutableArray<string>? NamedIn = null)
{
    /// <summary>How often another random prompt was asked for on a day.</summary>
    public int MovedOnDay(DateOnly day) => Moved is { } moved && moved.Day == day ? moved.Times : 0;

    public bool MayBeNamedIn(string team) => NamedIn is { } teams && teams.Contains(team);

    public PersonSettings Named(string team, bool may)
    {
        var others = (NamedIn ?? []).Remove(team);
        return this with { NamedIn = may ? others.Add(team) : others.IsEmpty ? null : others };
    }
}

public sealed record MovedOn(DateOnly Day, int Times);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LinkOffer))]
[JsonSerializable(typeof(PersonSettings))]
[JsonSerializable(typeof(LinkGroups))]
sealed partial class PeopleJson : JsonSerializerContext;

/// <summary>Settings as values: read, and changed at the version that was read.</summary>
static class SettingValues
{
    /// <exception cref="TranscriptException">It is there and is not what it should be.</exception>
    public static async Task<(T? Value, int Version)> ReadAsync<T>(this ISettings settings, string name, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class
    {
        if (await settings.ReadAsync(name, cancel).ConfigureAwait(false) is not { } setting)
            return (null, 0);
        try
        {
            return (JsonSerializer.Deserialize(setting.Json, type), setting.Version);
        }
        catch (JsonException error)
        {
            throw new TranscriptException($"The setting {name} does not hold what it should and was left as it is.", error);
        }
    }

    /// <summary>Two at once: whoever comes second reads again. A change to null leaves the setting as it is.</summary>
    public static async Task ChangeAsync<T>(this ISettings settings, string name, JsonTypeInfo<T> type, Func<T?, T?> change, CancellationToken cancel)
        where T : class
    {
        while (true)
        {
            var (value, version) = await settings.ReadAsync(name, type, cancel).ConfigureAwait(false);
            if (change(value) is not { } changed
                || await settings.WriteAsync(name, version, JsonSerializer.Serialize(changed, type), cancel).ConfigureAwait(false))
                return;
        }
    }
}
