using System.Text;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>A message as a reader would tell it: its text, then what can be pressed.</summary>
static class MessageText
{
    public static string Of(params ReadOnlySpan<MessageBody?> messages)
    {
        var text = new StringBuilder();
        foreach (var message in messages)
        {
            if (text.Length > 0)
                text.Append("\n════════\n");
            Append(text, message!);
        }
        return text.ToString();
    }

    static void Append(StringBuilder text, MessageBody message)
    {
        text.Append(message.Flags is MessageBody.Ephemeral ? "(only you see this)\n" : "").Append(message.Content).Append('\n');
        foreach (var embed in message.Embeds ?? [])
        {
            text.Append("  ┃ ").Append(embed.Description?.Replace("\n", "\n  ┃ ", StringComparison.Ordinal)).Append('\n');
            foreach (var field in embed.Fields ?? [])
                text.Append("  ┃ ").Append(field.Name).Append(": ").Append(field.Value).Append('\n');
        }
        text.Append("--------\n");
        foreach (var row in message.Components ?? [])
        {
            if (row.Components is [Select select])
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"({select.Placeholder}{(select.MaxValues > 1 ? $", {select.MinValues} to {select.MaxValues}" : "")})\n");
                foreach (var option in select.Options)
                    text.Append("   ").Append(option.Label).Append(option.Description is { } means ? $"  ~ {means}" : "").Append('\n');
                continue;
            }
            text.AppendJoin(' ', row.Components.OfType<Button>().Select(button => button.Style is ButtonStyle.Primary ? $"[[{button.Label}]]" : $"[{button.Label}]")).Append('\n');
        }
    }
}
