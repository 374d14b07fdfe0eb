using System.Collections.Immutable;
using System.Text.Json;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interactions;

/// <summary>What an interaction brings, by name.</summary>
public static class Given
{
    extension(Interaction interaction)
    {
        /// <summary>Whoever did it, as the product names people: discord:ID (session.md §5).</summary>
        public string Person => $"discord:{interaction.UserId}";

        /// <summary>An option's text without outer blanks; null when it was not given.</summary>
        public string? Text(string option) => (interaction.Data?.Options ?? []).Text(option);

        /// <summary>What stands in the option that is being typed.</summary>
        public string Typed => interaction.Data?.Options?.FirstOrDefault(given => given.Focused)?.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() ?? "" : "";

        /// <summary>Whether the message with the pressed component is seen by one person only.</summary>
        public bool IsOnPrivateMessage => ((interaction.Message?.Flags ?? 0) & MessageBody.Ephemeral) != 0;
    }

    /// <summary>One of several options as text without outer blanks; null when it was not given.</summary>
    public static string? Text(this ImmutableArray<GivenOption> options, string option) => options.FirstOrDefault(given => given.Name == option)?.Value is { ValueKind: JsonValueKind.String } value
        && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;
}
