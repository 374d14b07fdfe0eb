using System.Text;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>A message as its markdown, with what can be pressed below.</summary>
static class Shown
{
    public static string Text(MessageBody body)
    {
        var text = new StringBuilder(body.Content).Append('\n');
        foreach (var row in body.Components ?? [])
        {
            text.AppendJoin(' ', row.Components.Select(part => part switch
            {
                Button { Url: { } url } button => $"[{button.Label} → {url}]",
                Button button => $"[{button.Label} = {button.CustomId}]",
                Select select => $"({select.Placeholder} = {select.CustomId}\n{string.Join('\n', select.Options.Select(option => $"   {option.Label} — {option.Description}"))})",
                _ => "?",
            })).Append('\n');
        }
        foreach (var file in body.Attachments ?? [])
            text.Append("{file ").Append(file.Filename).Append(": ").Append(file.Description ?? "no description").Append("}\n");
        return text.Append(body.Flags is MessageBody.Ephemeral ? "-- only you see this" : "-- everybody sees this").Append('\n').ToString();
    }
}
