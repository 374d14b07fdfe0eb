using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>What holds for buttons, selects and forms (Discord documentation, Component Reference).</summary>
static class ComponentLimits
{
    const int MostRows = 5;
    const int Buttons = 5;
    const int Options = 25;
    const int ButtonLabel = 80;
    const int Text = 100;
    const int Url = 512;
    const int Placeholder = 150;
    const int ModalTitle = 45;
    const int ModalParts = 5;
    const int InputValue = 4_000;

    public static IEnumerable<string> Rows(ImmutableArray<Row> rows) =>
    [
        .. Limits.Count("rows", rows.Length, MostRows),
        .. rows.SelectMany((row, index) => OfRow(new("Row", index + 1), row)),
        .. Limits.Different("The ids of components", rows.SelectMany(row => row.Components).Select(CustomIdOf).OfType<string>()),
    ];

    public static ImmutableArray<string> Modal(ModalBody modal) =>
    [
        .. Limits.Length("The form's title", modal.Title, 1, ModalTitle),
        .. Limits.Length("The form's id", modal.CustomId, 1, Text),
        .. Limits.If(modal.Components.IsEmpty, "The form has nothing to fill in."),
        .. Limits.Count("parts of the form", modal.Components.Length, ModalParts),
        .. modal.Components.SelectMany((part, index) => part is Label label ? OfLabel(new("Part", index + 1), label) : [$"Part {index + 1} is no label."]),
        .. Limits.Different("The ids of inputs", modal.Components.OfType<Label>().Select(label => CustomIdOf(label.Component)).OfType<string>()),
    ];

    static IEnumerable<string> OfRow(Place place, Row row) => row.Components switch
    {
        [] => [$"{place} is empty."],
        [Select select] => OfSelect(place, select),
        _ when row.Components.All(part => part is Button) =>
        [
            .. Limits.If(row.Components.Length > Buttons, $"There are {row.Components.Length} buttons in {place.Later}, and {Buttons} are allowed."),
            .. Limits.If(row.Components.Count(part => part is Button { Style: ButtonStyle.Primary }) > 1, $"There is more than one primary button in {place.Later}."),
            .. row.Components.All(part => Fits((Button)part)) ? [] : row.Components.OfType<Button>().SelectMany((button, index) => OfButton(place.Within("button", index + 1), button)),
        ],
        _ => [$"{place} has to have up to five buttons or one select, and nothing else."],
    };

    /// <summary>What nearly every button is; words are made for the others only.</summary>
    static bool Fits(Button button) => button is { Style: >= ButtonStyle.Primary and < ButtonStyle.Link, Url: null } && Fits(button.Label, ButtonLabel) && Fits(button.CustomId, Text);

    static bool Fits(SelectOption option) => Fits(option.Label, Text) && Fits(option.Value, Text) && option.Description is null or { Length: <= Text };

    static bool Fits(string? text, int most) => text?.Length <= most && !string.IsNullOrWhiteSpace(text);

    static IEnumerable<string> OfButton(Place place, Button button) =>
    [
        .. Limits.If(button.Style is < ButtonStyle.Primary or > ButtonStyle.Link, $"{place} has no style."),
        .. Limits.Length(place.At("the label"), button.Label, 1, ButtonLabel),
        .. Limits.Length(place.At("the id"), button.CustomId, 1, Text),
        .. Limits.Address(place.At("the address"), button.Url, Url),
        .. button.Style is ButtonStyle.Link
            ? Limits.If(button is not { Url: not null, CustomId: null }, $"{place} is a link and needs an address and no id.")
            : Limits.If(button is not { Url: null, CustomId: not null }, $"{place} needs an id and no address."),
    ];

    static IEnumerable<string> OfSelect(Place place, Select select) =>
    [
        .. Limits.Length(place.At("the select's id"), select.CustomId, 1, Text),
        .. Limits.Length(place.At("the placeholder"), select.Placeholder, 0, Placeholder),
        .. Limits.If(select.Options.IsEmpty, $"{place}: the select has no options."),
        .. Limits.If(select.Options.Length > Options, $"There are {select.Options.Length} options in {place.Later}, and {Options} are allowed."),
        .. select.Options.All(Fits) ? [] : select.Options.SelectMany((option, index) => OfOption(place.Within("option", index + 1), option)),
        .. Limits.Different(place.At("the values of options"), select.Options.Select(option => option.Value)),
        .. Limits.If(select.MinValues is < 0 || select.MaxValues is < 1 || select.MaxValues > select.Options.Length || select.MinValues > (select.MaxValues ?? 1),
            $"{place}: the select asks for more or fewer values than it has."),
    ];

    static IEnumerable<string> OfOption(Place place, SelectOption option) =>
    [
        .. Limits.Length(place.At("the label"), option.Label, 1, Text),
        .. Limits.Length(place.At("the value"), option.Value, 1, Text),
        .. Limits.Length(place.At("the description"), option.Description, 0, Text),
    ];

    static IEnumerable<string> OfLabel(Place place, Label label) =>
    [
        .. Limits.Length(place.At("the label"), label.Text, 1, ModalTitle),
        .. Limits.Length(place.At("the description"), label.Description, 0, Text),
        .. label.Component switch
        {
            TextInput input =>
            [
                .. Limits.Length(place.At("the input's id"), input.CustomId, 1, Text),
                .. Limits.If(input.MaxLength is < 1 or > InputValue, $"{place} allows {input.MaxLength} characters."),
                .. Limits.Length(place.At("what stands in the input"), input.Value, 0, input.MaxLength ?? InputValue),
            ],
            Select select => OfSelect(place, select),
            _ => [$"{place} has nothing to fill in."],
        },
    ];

    static string? CustomIdOf(Component component) => component switch
    {
        Button button => button.CustomId,
        Select select => select.CustomId,
        TextInput input => input.CustomId,
        _ => null,
    };
}
