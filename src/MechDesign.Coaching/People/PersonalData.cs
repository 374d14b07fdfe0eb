using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>Everything held about a person.</summary>
/// <param name="Identities">Theirs, linked ones too.</param>
/// <param name="Transcripts">The ids of their transcripts.</param>
/// <param name="Settings">The names of settings that tell of them.</param>
/// <param name="Unreadable">Files that cannot be read, so that nobody knows whose they are.</param>
public sealed record HeldData(
    ImmutableArray<string> Identities, ImmutableArray<string> Transcripts, ImmutableArray<string> Settings, ImmutableArray<UnreadableTranscript> Unreadable)
{
    public bool IsEmpty => Transcripts.IsEmpty && Settings.IsEmpty && Identities.Length == 1;
}

/// <summary>Hands over or removes everything that is held about a person.</summary>
public sealed class PersonalData(Coach coach, ITranscripts transcripts, ISettings settings, TimeProvider clock)
{
    readonly Identities identities = new(settings, clock);

    /// <exception cref="TranscriptException">The store failed; so for every other.</exception>
    public async Task<HeldData> HeldAsync(string identity, CancellationToken cancel)
    {
        var own = await identities.OfAsync(identity, cancel).ConfigureAwait(false);
        var list = await transcripts.ListAsync(cancel).ConfigureAwait(false);
        return new(
            own, [.. list.Transcripts.Where(row => own.Contains(row.Person)).Select(row => row.Id).Order(StringComparer.Ordinal)],
            await identities.SettingsOfAsync(own, cancel).ConfigureAwait(false), list.Unreadable);
    }

    /// <summary>
    /// Removes transcripts, settings and links for good. What says who the person is goes last, so that a forgetting that
    /// was cut off is finished by the next one.
    /// </summary>
    public async Task ForgetAsync(string identity, CancellationToken cancel)
    {
        // Until none is left: one may be begun elsewhere in the meantime.
        while (await HeldAsync(identity, cancel).ConfigureAwait(false) is { Transcripts.IsEmpty: false } held)
        {
            foreach (var id in held.Transcripts)
                await coach.DeleteAsync(id, cancel).ConfigureAwait(false);
        }
        await identities.ForgetAsync(await identities.OfAsync(identity, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
    }

    /// <summary>One JSON document with every byte of it: commits as they are stored, settings with their names, identities.</summary>
    public async Task ExportAsync(string identity, Stream to, CancellationToken cancel)
    {
        var held = await HeldAsync(identity, cancel).ConfigureAwait(false);
        var json = new Utf8JsonWriter(to, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteNumber("mechdesign_export", 1);
            json.WriteString("exported_at", clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            json.WriteStartArray("people");
            foreach (var own in held.Identities)
                json.WriteStringValue(own);
            json.WriteEndArray();
            json.WriteStartObject("settings");
            foreach (var name in held.Settings)
            {
                if (await settings.ReadAsync(name, cancel).ConfigureAwait(false) is not { } setting)
                    continue;
                json.WritePropertyName(name);
                json.WriteRawValue(setting.Json);
            }
            json.WriteEndObject();
            json.WriteStartArray("transcripts");
            foreach (var id in held.Transcripts)
            {
                if (await transcripts.ReadAsync(id, cancel).ConfigureAwait(false) is { } transcript)
                    Write(json, transcript);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    static void Write(Utf8JsonWriter json, Transcript transcript)
    {
        json.WriteStartObject();
        json.WriteString("id", transcript.Id);
        json.WriteStartArray("commits");
        var line = new ArrayBufferWriter<byte>();
        foreach (var commit in transcript.Commits)
        {
            line.ResetWrittenCount();
            CommitJson.Write(line, commit);
            json.WriteRawValue(line.WrittenSpan);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
