using System.Text.Json;

namespace MechDesign.Discord.Gateway;

/// <summary>Of an event, as far as this bot cares for it.</summary>
internal enum EventKind { Other = 1, Ready, Resumed, InteractionCreate, GuildDelete, ChannelDelete, ThreadDelete }

/// <summary>A message of the gateway, its data still as bytes.</summary>
/// <param name="Op">What it is (documentation, Gateway Opcodes).</param>
/// <param name="Sequence">Of an event.</param>
/// <param name="Kind">Of an event.</param>
/// <param name="Data">The JSON of <c>d</c>; empty when there is none.</param>
internal readonly record struct Payload(int Op, int? Sequence, EventKind Kind, ReadOnlyMemory<byte> Data)
{
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
        var (op, sequence, kind, data) = ((int?)null, (int?)null, EventKind.Other, ReadOnlyMemory<byte>.Empty);
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
            reader.Skip();
            if (isData && reader.TokenType is not JsonTokenType.Null)
                data = message[start..(int)reader.BytesConsumed];
        }
        // To the end: what follows the object, or a cut object, is as wrong as anything else.
        return reader.TokenType is JsonTokenType.EndObject && !reader.Read() && op is { } known ? new(known, sequence, kind, data) : null;
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
