using System.Collections.Immutable;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>One event from JSON; the inverse of <see cref="EventJson"/>.</summary>
static class EventReader
{
    /// <summary>Reads the object the reader stands at.</summary>
    /// <exception cref="JsonException">It is none of our events.</exception>
    public static Event Read(ref Utf8JsonReader json, ReadOnlyMemory<byte> line)
    {
        var all = new Parts();
        while (json.Read() && json.TokenType is not JsonTokenType.EndObject)
            all.Take(ref json, line);
        return all.ToEvent();
    }

    /// <summary>The properties of an event as they come.</summary>
    ref struct Parts
    {
        string? name, text, value, goesOnWith, outcome, proof, prompt, title, hash, depth, mode, rules, person;
        Snapshot? source;
        Key key;
        int row, rule;
        ImmutableArray<Tried> tried;

        public void Take(ref Utf8JsonReader json, ReadOnlyMemory<byte> line)
        {
            if (json.ValueTextEquals("event"u8))
                name = Name(ref json);
            else if (json.ValueTextEquals("key"u8))
                (text, key) = Key(ref json);
            else if (json.ValueTextEquals("value"u8))
                value = Text(ref json);
            else if (json.ValueTextEquals("row"u8))
                row = Number(ref json);
            else if (json.ValueTextEquals("goes_on_with"u8))
                goesOnWith = Text(ref json);
            else if (json.ValueTextEquals("outcome"u8))
                outcome = Text(ref json);
            else if (json.ValueTextEquals("rule"u8))
                rule = Number(ref json);
            else if (json.ValueTextEquals("tried"u8))
                tried = ReadTried(ref json);
            else if (json.ValueTextEquals("proof"u8))
                proof = Text(ref json);
            else
                TakeStarted(ref json, line);
        }

        void TakeStarted(ref Utf8JsonReader json, ReadOnlyMemory<byte> line)
        {
            if (json.ValueTextEquals("prompt"u8))
                prompt = Text(ref json);
            else if (json.ValueTextEquals("title"u8))
                title = Text(ref json);
            else if (json.ValueTextEquals("prompt_hash"u8))
                hash = Text(ref json);
            else if (json.ValueTextEquals("depth"u8))
                depth = Text(ref json);
            else if (json.ValueTextEquals("mode"u8))
                mode = Text(ref json);
            else if (json.ValueTextEquals("rules"u8))
                rules = Text(ref json);
            else if (json.ValueTextEquals("person"u8))
                person = Text(ref json);
            else if (json.ValueTextEquals("prompt_source"u8))
                source = Raw(ref json, line);
            else
                throw new JsonException($"'{json.GetString()}' is no property of an event");
        }

        public readonly Event ToEvent() => name switch
        {
            "started" => new Event.Started(
                Need(prompt), Need(title), Need(hash), source ?? throw new JsonException("an event lacks its prompt"),
                Depths.Words.Parse(Need(depth)), Modes.Words.Parse(Need(mode)), RuleSets.Words.Parse(Need(rules)), Need(person)),
            "answered" => new Event.Answered(At, Need(text), Need(value), goesOnWith),
            "unknown" => new Event.Unknown(At, Need(text), goesOnWith),
            "skipped" => new Event.Skipped(At, Need(text), goesOnWith),
            "revealed" => new Event.Revealed(At, Need(text), outcome, rule, tried.IsDefault ? [] : tried),
            "hint shown" => new Event.HintShown(At, Need(text)),
            "undone" => new Event.Undone(),
            "redone" => new Event.Redone(),
            "reopened" => new Event.Reopened(At, Need(text)),
            "proposed" => new Event.Proposed(At, Need(text), Need(value)),
            "dropped" => new Event.Dropped(),
            "paused" => new Event.Paused(),
            "resumed" => new Event.Resumed(),
            "abandoned" => new Event.Abandoned(),
            "finished" => new Event.Finished(Need(proof)),
            "shared" => new Event.Shared(),
            "unshared" => new Event.Unshared(),
            "requirement changed" => new Event.RequirementChanged(),
            _ => throw new JsonException($"'{name}' is none of our events; a newer program may have written it"),
        };

        // The text of a candidate's or a path's key does not say its row.
        readonly Key At => row > 0 ? key with { Row = row } : key;

        static string Need(string? part) => part ?? throw new JsonException("an event lacks a property");

        static string Name(ref Utf8JsonReader json)
        {
            json.Read();
            return EventNames.Find(json.ValueSpan) ?? json.GetString() ?? throw new JsonException("null in an event");
        }

        static (string Text, Key Key) Key(ref Utf8JsonReader json)
        {
            json.Read();
            return StoredKeys.Read(ref json);
        }

        static string Text(ref Utf8JsonReader json)
        {
            json.Read();
            return json.GetString() ?? throw new JsonException("null in an event");
        }

        static int Number(ref Utf8JsonReader json)
        {
            json.Read();
            return json.GetInt32();
        }

        // The text as it stands, quotes included; it is unpacked when somebody asks for it.
        static Snapshot Raw(ref Utf8JsonReader json, ReadOnlyMemory<byte> line)
        {
            json.Read();
            return json.TokenType is JsonTokenType.String
                ? new(line.Slice((int)json.TokenStartIndex, (int)(json.BytesConsumed - json.TokenStartIndex)))
                : throw new JsonException("a prompt is a text");
        }

        static ImmutableArray<Tried> ReadTried(ref Utf8JsonReader json)
        {
            json.Read();
            var all = ImmutableArray.CreateBuilder<Tried>();
            while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
            {
                var number = json.GetInt32();
                json.Read();
                all.Add(new(number, json.GetInt32()));
            }
            return all.DrainToImmutable();
        }
    }
}
