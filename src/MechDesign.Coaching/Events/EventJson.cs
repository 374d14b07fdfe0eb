using System.Text.Json;
using System.Text.Json.Serialization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// One event as JSON. Keys are written as people read them, with the row beside them where the text alone depends on
/// the design (a candidate's label, a path's number), so that reading needs no design.
/// </summary>
public static class EventJson
{
    public static void Write(Utf8JsonWriter json, Event happened)
    {
        json.WriteStartObject();
        json.WriteString("event"u8, EventNames.Of(happened));
        switch (happened)
        {
            case Event.Started started:
                WriteStarted(json, started);
                break;
            case Event.Answered answered:
                WriteKey(json, answered.Key, answered.Text);
                json.WriteString("value"u8, answered.Value);
                WriteIfAny(json, "goes_on_with", answered.GoesOnWith);
                break;
            case Event.Unknown unknown:
                WriteKey(json, unknown.Key, unknown.Text);
                WriteIfAny(json, "goes_on_with", unknown.GoesOnWith);
                break;
            case Event.Skipped skipped:
                WriteKey(json, skipped.Key, skipped.Text);
                WriteIfAny(json, "goes_on_with", skipped.GoesOnWith);
                break;
            case Event.Revealed revealed:
                WriteRevealed(json, revealed);
                break;
            case Event.HintShown hint:
                WriteKey(json, hint.Key, hint.Text);
                break;
            case Event.Reopened reopened:
                WriteKey(json, reopened.Key, reopened.Text);
                break;
            case Event.Proposed proposed:
                WriteKey(json, proposed.Key, proposed.Text);
                json.WriteString("value"u8, proposed.Value);
                break;
            case Event.Finished finished:
                json.WriteString("proof"u8, finished.Proof);
                break;
        }
        json.WriteEndObject();
    }

    static void WriteStarted(Utf8JsonWriter json, Event.Started started)
    {
        json.WriteString("prompt"u8, started.Prompt);
        json.WriteString("title"u8, started.Title);
        json.WriteString("prompt_hash"u8, started.PromptHash);
        json.WriteString("depth"u8, started.Depth.Label);
        json.WriteString("mode"u8, started.Mode.Label);
        json.WriteString("rules"u8, started.Rules.Label);
        json.WriteString("person"u8, started.Person);
        json.WritePropertyName("prompt_source"u8);
        started.PromptSource.Write(json);
    }

    static void WriteRevealed(Utf8JsonWriter json, Event.Revealed revealed)
    {
        WriteKey(json, revealed.Key, revealed.Text);
        WriteIfAny(json, "outcome", revealed.Outcome);
        if (revealed.Rule == 0)
            return;
        json.WriteNumber("rule"u8, revealed.Rule);
        json.WriteStartArray("tried"u8);
        foreach (var tried in revealed.Before)
        {
            json.WriteNumberValue(tried.Rule);
            json.WriteNumberValue(tried.FailingCondition);
        }
        json.WriteEndArray();
    }

    static void WriteKey(Utf8JsonWriter json, Key key, string text)
    {
        json.WriteString("key"u8, text);
        if (Keys.Of(key.Field).Subject is Subject.Candidate or Subject.Path || (Keys.Of(key.Field).Subject is Subject.Context && key.Row > 0))
            json.WriteNumber("row"u8, key.Row);
    }

    static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}

[JsonSerializable(typeof(string))]
sealed partial class EventJsonContext : JsonSerializerContext;
