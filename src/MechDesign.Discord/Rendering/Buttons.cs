using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rendering;

/// <summary>Buttons in rows.</summary>
public static class Buttons
{
    /// <summary>Discord puts no more into one row.</summary>
    const int InRow = 5;

    /// <summary>Those that are there, five to a row; no row where there are none.</summary>
    public static ImmutableArray<Row> Rows(params IEnumerable<Button?> buttons) =>
        [.. buttons.OfType<Button>().DistinctBy(button => (button.CustomId, button.Url)).Chunk(InRow).Select(row => new Row([.. row]))];
}
