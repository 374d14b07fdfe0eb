using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interactions;

/// <summary>The kinds of answers there are. None of them pings anybody.</summary>
public static class Answers
{
    /// <summary>A new message for the one who acted.</summary>
    public static Callback.Say Privately(string content, params ImmutableArray<Row> rows) => new(Body(content, rows) with { Flags = MessageBody.Ephemeral });

    /// <summary>A new message for everybody in the channel.</summary>
    public static Callback.Say Openly(string content, params ImmutableArray<Row> rows) => new(Body(content, rows));

    /// <summary>The message that was pressed, written anew; files it had are taken off.</summary>
    public static Callback.Update InPlace(string content, params ImmutableArray<Row> rows) => new(Body(content, rows) with { Attachments = [] });

    /// <summary>What an option may be completed to.</summary>
    public static Callback.Suggest Suggest(IEnumerable<OptionChoice> choices) => new(new([.. choices]));

    static MessageBody Body(string content, ImmutableArray<Row> rows) => new(content, Components: rows, AllowedMentions: AllowedMentions.Nobody);
}
