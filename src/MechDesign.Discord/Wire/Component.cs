using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MechDesign.Discord.Wire;

/// <summary>What a component is (Discord documentation, Component Reference, Component Types).</summary>
public enum ComponentType { Row = 1, Button, Select, TextInput, Label = 18 }

/// <summary>Something to press, pick or fill in (Discord documentation, Component Reference).</summary>
[JsonConverter(typeof(ComponentJson))]
public abstract record Component([property: JsonPropertyOrder(-1)] ComponentType Type);

/// <summary>Up to five buttons, or exactly one select.</summary>
public sealed record Row(ImmutableArray<Component> Components) : Component(ComponentType.Row)
{
    public static Row Of(params ImmutableArray<Component> components) => new(components);
}

public enum ButtonStyle { Primary = 1, Secondary, Success, Danger, Link }

/// <param name="Style">At most one primary in a group.</param>
/// <param name="Label">At most 80 characters, better 38.</param>
/// <param name="CustomId">1 to 100 characters, its own in the message; null for a link.</param>
/// <param name="Url">Where a link leads, and nothing else does.</param>
public sealed record Button(ButtonStyle Style, string Label, string? CustomId = null, string? Url = null) : Component(ComponentType.Button);

/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Options">1 to 25, their values all different.</param>
/// <param name="Placeholder">At most 150 characters.</param>
/// <param name="MinValues">0 to 25.</param>
/// <param name="MaxValues">1 to 25.</param>
public sealed record Select(string CustomId, ImmutableArray<SelectOption> Options, string? Placeholder = null, int? MinValues = null, int? MaxValues = null) : Component(ComponentType.Select);

/// <param name="Label">1 to 100 characters.</param>
/// <param name="Value">1 to 100 characters.</param>
/// <param name="Description">At most 100 characters, the essential in the first 55.</param>
public sealed record SelectOption(string Label, string Value, string? Description = null);

/// <summary>What a modal calls the input inside it.</summary>
/// <param name="Text">At most 45 characters.</param>
/// <param name="Component">The input.</param>
/// <param name="Description">At most 100 characters.</param>
public sealed record Label([property: JsonPropertyName("label")] string Text, Component Component, string? Description = null) : Component(ComponentType.Label);

public enum TextInputStyle { Short = 1, Paragraph }

/// <param name="CustomId">Its own in the modal.</param>
/// <param name="Style">One line or several.</param>
/// <param name="Value">What stands in it at first; at most 4,000 characters.</param>
/// <param name="Required">Whether it may be left empty.</param>
/// <param name="MaxLength">1 to 4,000.</param>
public sealed record TextInput(string CustomId, TextInputStyle Style, string? Value = null, bool? Required = null, int? MaxLength = null) : Component(ComponentType.TextInput);
