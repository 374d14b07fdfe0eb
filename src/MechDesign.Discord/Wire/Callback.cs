using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MechDesign.Discord.Wire;

/// <summary>The one answer to an interaction (Discord documentation, Interaction Callback Type).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Say), 4)]
[JsonDerivedType(typeof(SayLater), 5)]
[JsonDerivedType(typeof(Update), 7)]
[JsonDerivedType(typeof(Suggest), 8)]
[JsonDerivedType(typeof(Ask), 9)]
public abstract record Callback
{
    Callback() { }

    /// <summary>A new message.</summary>
    public sealed record Say(MessageBody Data) : Callback;

    /// <summary>A new message that comes within fifteen minutes by an edit of the original; only for what may take longer than a second.</summary>
    /// <param name="Data">Its flags and nothing else.</param>
    /// <param name="Then">Makes the message.</param>
    public sealed record SayLater(MessageBody Data, [property: JsonIgnore] Func<CancellationToken, Task<MessageBody>> Then) : Callback;

    /// <summary>The message that carried the component, replaced; and once more where something takes its time.</summary>
    /// <param name="Data">What it is at once.</param>
    /// <param name="Then">Makes what it is within fifteen minutes, by an edit.</param>
    public sealed record Update(MessageBody Data, [property: JsonIgnore] Func<CancellationToken, Task<MessageBody>>? Then = null) : Callback;

    /// <summary>What is to replace the answer later; null where the answer is all.</summary>
    [JsonIgnore]
    public Func<CancellationToken, Task<MessageBody>>? Later => this switch
    {
        SayLater later => later.Then,
        Update update => update.Then,
        _ => null,
    };

    /// <summary>What an option may be completed to; empty is a valid answer.</summary>
    public sealed record Suggest(Suggestions Data) : Callback;

    /// <summary>A form to fill in; not as an answer to a form.</summary>
    public sealed record Ask(ModalBody Data) : Callback;
}

public sealed record Suggestions(ImmutableArray<OptionChoice> Choices);

/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Components">1 to 5 labels.</param>
public sealed record ModalBody(string CustomId, string Title, ImmutableArray<Component> Components);
