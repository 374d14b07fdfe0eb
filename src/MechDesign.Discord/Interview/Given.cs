using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>Who acts, where, and what was given with a command.</summary>
static class Given
{
    extension(Interaction interaction)
    {
        /// <summary>As channel:id.</summary>
        public string Person => $"discord:{interaction.UserId}";

        /// <summary>Whether the message that was clicked is shown to one person only.</summary>
        public bool IsOnPrivateMessage => ((interaction.Message?.Flags ?? 0) & MessageBody.Ephemeral) != 0;

        /// <summary>A text option; null when it was not given, or given empty.</summary>
        public string? Text(string option)
        {
            foreach (var given in interaction.Data?.Options ?? [])
            {
                if (given.Name == option && given.Value is { ValueKind: System.Text.Json.JsonValueKind.String } value)
                    return value.GetString()?.Trim() is { Length: > 0 } text ? text : null;
            }
            return null;
        }

        /// <summary>What was typed into one input of a form; null when there is no such input.</summary>
        public string? Typed(string input)
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
}
