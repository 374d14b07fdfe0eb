using System.Globalization;
using System.Text;
using System.Text.Json;
using MechDesign.Discord.Gateway;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord;

/// <summary>
/// Interviews before an empty house, from the bytes of an interaction to those of its answer: what members would wait for is
/// compiled before the first of them comes.
/// </summary>
/// <param name="router">Over stores of its own, which nobody reads afterwards.</param>
/// <param name="rest">Over <see cref="ToNobody"/>.</param>
public sealed class Rehearsal(Router router, DiscordRest rest)
{
    const int Command = 2;
    const int Component = 3;

    /// <summary>No drill asks as much; one that does not end is no reason to go on for ever.</summary>
    const int Most = 100;

    int sent;

    /// <summary>A client that reaches nobody and is answered at once.</summary>
    public static HttpMessageInvoker ToNobody() => Nobody.Client();

    /// <summary>Begins a drill and takes the first choice of every question.</summary>
    /// <returns>How many interactions that were.</returns>
    public async Task<int> PlayAsync(string prompt, CancellationToken cancel)
    {
        var before = sent;
        var choice = await SendAsync(Command, $$"""{"name":"practice","options":[{"name":"prompt","type":3,"value":{{Quoted(prompt)}}}]}""", cancel).ConfigureAwait(false);
        while (choice is not null && sent - before < Most)
            choice = await SendAsync(Component, choice, cancel).ConfigureAwait(false);
        return sent - before;
    }

    /// <returns>A click on the first choice of the question that was answered with; null where none was.</returns>
    async Task<string?> SendAsync(int type, string data, CancellationToken cancel)
    {
        var id = (++sent).ToString(CultureInfo.InvariantCulture);
        var message = Encoding.UTF8.GetBytes($$$"""
            {"op":0,"s":{{{id}}},"t":"INTERACTION_CREATE","d":{"id":"{{{id}}}","application_id":"1","type":{{{type}}},"token":"none","guild_id":"1","channel_id":"1",
            "member":{"user":{"id":"1"},"permissions":"0"},"message":{"id":"1","flags":64},"data":{{{data}}}}}
            """);
        if (Gateway.Payload.Read(message) is not { } payload || Feed.Of(payload, 0) is not GatewayEvent.InteractionCreated { Interaction: var interaction }
            || await router.AnswerAsync(interaction, cancel).ConfigureAwait(false) is not { } callback)
            return null;
        await rest.CallbackAsync(interaction, callback, cancel).ConfigureAwait(false);
        return First(callback);
    }

    static string Quoted(string text) => JsonSerializer.Serialize(text, WireJson.Default.String);

    static string? First(Callback callback)
    {
        var rows = callback switch { Callback.Say say => say.Data.Components, Callback.Update update => update.Data.Components, _ => null };
        return rows is [{ Components: [var first, ..] }, ..]
            ? first switch
            {
                Select select => $$"""{"custom_id":{{Quoted(select.CustomId)}},"component_type":3,"values":[{{Quoted(select.Options[0].Value)}}]}""",
                // What does not belong to a turn is no answer.
                Button { CustomId: { } button } when CustomId.Parse(button) is { Step: > 0 } => $$"""{"custom_id":{{Quoted(button)}},"component_type":2}""",
                _ => null,
            }
            : null;
    }
}
