using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary><c>/estimate</c>: rates, storage, bandwidth and cache, every step shown.</summary>
static class EstimateCommand
{
    const int LongestNumber = 40;

    public static SlashCommand Of() => new(
        new("estimate", "Rates, storage, bandwidth and cache from a few numbers, every step shown",
            [.. EstimateFields.All.OrderBy(field => field.Default is not null).Select(Option), Audience.Option], Contexts: Contexts.Everywhere),
        (interaction, _) => Task.FromResult(Answer(interaction)));

    static OptionDefinition Option(EstimateField field) => new(
        OptionType.Text, field.Name, field.Default is null ? field.Says : $"{field.Says} ({field.Default} unless you say)", Required: field.Default is null, MaxLength: LongestNumber);

    static Callback Answer(Interaction interaction)
    {
        var (estimate, wrong) = EstimateFields.Read(interaction.Text, name => name);
        return estimate is null
            ? Router.Told(Cut.To(string.Join('\n', wrong.Select(Markup.Escape)), Book.PageLength))
            : Audience.Answer(interaction, Book.Pages(estimate)[0], []);
    }
}
