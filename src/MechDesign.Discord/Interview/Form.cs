using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>What was filled into a form.</summary>
static class Form
{
    /// <summary>The text of one input; null when there is no such input.</summary>
    public static string? Text(Interaction interaction, string input)
    {
        foreach (var part in interaction.Data?.Components ?? [])
        {
            foreach (var inside in part.Component is { } one ? [one] : part.Components ?? [])
            {
                if (inside.CustomId == input)
                    return inside.Value;
            }
        }
        return null;
    }
}
