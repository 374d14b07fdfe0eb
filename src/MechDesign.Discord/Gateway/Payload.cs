using System.Text.Json;
using System.Text.Json.Serialization;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Gateway;

/// <summary>Of an event, as far as this bot cares for it.</summary>
internal enum EventKind { Other = 1, Ready, Resumed, InteractionCreate, GuildDelete, ChannelDelete, ThreadDelete }

/// <summary>A message of the gateway, its data still as bytes unless it is an interaction.</summary>
/// <param name="Op">What it is (documentation, Gateway Opcodes).</param>
/// <param name="Sequence">Of an event.</param>
/// <param name="Kind">Of an event.</param>
/// <param name="Data">The JSON of <c>d</c>; empty when there is none, and when it was read already.</param>
/// <param name="Interaction">Read in the same pass as the rest, where its kind stands before it: an interaction carries a whole message, and most of the time is spent on going over it.</param>
internal readonly record struct Payload(int Op, int? Sequence, EventKind Kind, ReadOnlyMemory<byte> Data, Interaction? Interaction = null)
{
    static readonly JsonConverter<Interaction> interactions = (JsonConverter<Interaction>)WireJson.Default.Interaction.Converter;

    /// <summary>Null when the bytes are no such message.</summary>
    public static Payload? Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            var reader = new Utf8JsonReader(message.Span);
            return reader.Read() && reader.TokenType is JsonTokenType.StartObject ? Read(ref reader, message) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static Payload? Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> message)
    {
        var (op, sequence, kind, data, interaction) = ((int?)null, (int?)null, EventKind.Other, ReadOnlyMemory<byte>.Empty, (Interaction?)null);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (isOp, isSequence, isType, isData) = (reader.ValueTextEquals("op"u8), reader.ValueTextEquals("s"u8), reader.ValueTextEquals("t"u8), reader.ValueTextEquals("d"u8));
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (isOp && reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number))
                op = number;
            else if (isSequence && reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var last))
                sequence = last;
            else if (isType && reader.TokenType is JsonTokenType.String)
                kind = KindOf(ref reader);
            else if (isData && kind is EventKind.InteractionCreate && InteractionAt(ref reader) is { } read)
            {
                interaction = read;
                continue;
            }
            reader.Skip();
            if (isData && reader.TokenType is not JsonTokenType.Null)
                data = message[start..(int)reader.BytesConsumed];
        }
        // To the end: what follows the object, or a cut object, is as wrong as anything else.
        return reader.TokenType is JsonTokenType.EndObject && !reader.Read() && op is { } known ? new(known, sequence, kind, data, interaction) : null;
    }

    /// <summary>Null, and the reader where it was, when it is none: whoever reads it from its bytes says what is wrong with it.</summary>
    static Interaction? InteractionAt(ref Utf8JsonReader reader)
    {
        var begin = reader;
        try
        {
            return interactions.Read(ref reader, typeof(Interaction), WireJson.Default.Options);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            reader = begin;
            return null;
        }
    }

    static EventKind KindOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("INTERACTION_CREATE"u8) ? EventKind.InteractionCreate
        : reader.ValueTextEquals("READY"u8) ? EventKind.Ready
        : reader.ValueTextEquals("RESUMED"u8) ? EventKind.Resumed
        : reader.ValueTextEquals("GUILD_DELETE"u8) ? EventKind.GuildDelete
        : reader.ValueTextEquals("CHANNEL_DELETE"u8) ? EventKind.ChannelDelete
        : reader.ValueTextEquals("THREAD_DELETE"u8) ? EventKind.ThreadDelete
        : EventKind.Other;
}
