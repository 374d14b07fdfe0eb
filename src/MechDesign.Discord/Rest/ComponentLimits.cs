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
        .. rows.SelectMany(OfRow),
        .. Limits.Different("The custom id", rows.SelectMany(row => row.Components).Select(CustomIdOf).OfType<string>()),
    ];

    public static ImmutableArray<string> Modal(ModalBody modal) =>
    [
        .. Limits.Length("A form's title", modal.Title, 1, ModalTitle),
        .. Limits.Length("A form's id", modal.CustomId, 1, Text),
        .. modal.Components.IsEmpty ? ["A form has nothing to fill in."] : Limits.Count("parts of a form", modal.Components.Length, ModalParts),
        .. modal.Components.SelectMany(part => part is Label label ? OfLabel(label) : ["A form is made of labels."]),
        .. Limits.Different("The custom id", modal.Components.OfType<Label>().Select(label => CustomIdOf(label.Component)).OfType<string>()),
    ];

    static IEnumerable<string> OfRow(Row row) => row.Components switch
    {
        [] => ["A row is empty."],
        [Select select] => OfSelect(select),
        _ when row.Components.All(part => part is Button) =>
        [
            .. Limits.Count("buttons in a row", row.Components.Length, Buttons),
            .. Limits.Count("primary buttons in a row", row.Components.Count(part => part is Button { Style: ButtonStyle.Primary }), 1),
            .. row.Components.OfType<Button>().SelectMany(OfButton),
        ],
        _ => ["A row has up to five buttons or one select, and nothing else."],
    };

    static IEnumerable<string> OfButton(Button button) =>
    [
        .. Limits.Length("A button's label", button.Label, 1, ButtonLabel),
        .. Limits.Length($"The id of {button.Label}", button.CustomId, 1, Text),
        .. Limits.Length($"The address of {button.Label}", button.Url, 1, Url),
        .. (button.Style is ButtonStyle.Link) == (button.Url is not null) && (button.Style is ButtonStyle.Link) == (button.CustomId is null)
            ? Array.Empty<string>() : [$"The button {button.Label} needs {(button.Style is ButtonStyle.Link ? "an address and no id" : "an id and no address")}."],
    ];

    static IEnumerable<string> OfSelect(Select select) =>
    [
        .. Limits.Length("A select's id", select.CustomId, 1, Text),
        .. Limits.Length("A select's placeholder", select.Placeholder, 0, Placeholder),
        .. select.Options.IsEmpty ? ["A select has no options."] : Limits.Count("options", select.Options.Length, Options),
        .. select.Options.SelectMany(OfOption),
        .. Limits.Different("The option", select.Options.Select(option => option.Value)),
        .. select.MinValues is < 0 or > Options || select.MaxValues is < 1 or > Options || select.MaxValues > select.Options.Length || select.MinValues > (select.MaxValues ?? 1)
            ? ["A select asks for more or fewer values than it has."] : Array.Empty<string>(),
    ];

    static IEnumerable<string> OfOption(SelectOption option) =>
    [
        .. Limits.Length("An option's label", option.Label, 1, Text),
        .. Limits.Length($"The value of {option.Label}", option.Value, 1, Text),
        .. Limits.Length($"The description of {option.Label}", option.Description, 0, Text),
    ];

    static IEnumerable<string> OfLabel(Label label) =>
    [
        .. Limits.Length("A form's label", label.Text, 1, ModalTitle),
        .. Limits.Length($"The description of {label.Text}", label.Description, 0, Text),
        .. label.Component switch
        {
            TextInput input =>
            [
                .. Limits.Length($"The id of {label.Text}", input.CustomId, 1, Text),
                .. Limits.Length($"What stands in {label.Text}", input.Value, 0, input.MaxLength ?? InputValue),
                .. input.MaxLength is < 1 or > InputValue ? [$"{label.Text} allows {input.MaxLength} characters."] : Array.Empty<string>(),
            ],
            Select select => OfSelect(select),
            _ => [$"{label.Text} has nothing to fill in."],
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
