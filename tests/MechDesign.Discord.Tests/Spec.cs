using System.Text.Json;
using System.Text.Json.Nodes;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord;

/// <summary>
/// Discord's own OpenAPI document, when it lies beside the checkout. Stricter than its schemas in one point: a property that
/// none of them names is a problem, since a wrong name is what a schema with open properties never finds.
/// </summary>
static class Spec
{
    // Beside the checkout, or beside the folder its worktrees are in.
    static readonly string file = new[] { "..", "../.." }.Select(up => Path.Combine(Repository.Root, up, "shared", "data", "discord-openapi.json")).FirstOrDefault(File.Exists) ?? "";
    static readonly Lazy<SchemaCheck> check = new(() => new((JsonObject)JsonNode.Parse(File.ReadAllBytes(file))!["components"]!["schemas"]!));

    /// <summary>Null when the document is there; else why a test that needs it is skipped.</summary>
    public static string? Missing { get; } = file.Length > 0 ? null : "Discord's OpenAPI document is not beside the checkout (../shared/data/discord-openapi.json).";

    /// <summary>What is wrong with a body; nothing without the document.</summary>
    /// <param name="schema">Such as <c>MessageCreateRequest</c>.</param>
    /// <param name="json">The body.</param>
    public static IReadOnlyList<string> Problems(string schema, JsonNode? json) => Missing is null ? [.. check.Value.Problems(schema, json)] : [];

    /// <summary>An answer to an interaction.</summary>
    public static IReadOnlyList<string> Problems(Callback callback) => Problems(callback switch
    {
        Callback.Say or Callback.SayLater => "CreateMessageInteractionCallbackRequest",
        Callback.Update => "UpdateMessageInteractionCallbackRequest",
        Callback.Suggest => "ApplicationCommandAutocompleteCallbackRequest",
        _ => "ModalInteractionCallbackRequest",
    }, JsonSerializer.SerializeToNode(callback, WireJson.Default.Callback));

    /// <summary>A message by the bot itself, new and as an edit, and after an interaction.</summary>
    public static IReadOnlyList<string> Problems(MessageBody body)
    {
        var json = JsonSerializer.SerializeToNode(body, WireJson.Default.MessageBody);
        // An edit and a webhook's message know no nonce.
        var plain = JsonSerializer.SerializeToNode(body with { Nonce = null, EnforceNonce = null }, WireJson.Default.MessageBody);
        return
        [
            .. Problems("MessageCreateRequest", json), .. Problems("MessageEditRequestPartial", plain),
            .. Problems("IncomingWebhookRequestPartial", plain), .. Problems("IncomingWebhookUpdateRequestPartial", plain),
        ];
    }

    public static IReadOnlyList<string> Problems(CommandDefinition command)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode([command], WireJson.Default.ImmutableArrayCommandDefinition)![0]!.DeepClone();
        // The document calls it an integer; the documentation, and Discord, want a string.
        if ((string?)json["default_member_permissions"] is { } permissions)
            json["default_member_permissions"] = long.Parse(permissions, System.Globalization.CultureInfo.InvariantCulture);
        return Problems("ApplicationCommandUpdateRequest", json);
    }

    public static IReadOnlyList<string> Problems(ThreadBody thread) => Problems("CreateTextThreadWithMessageRequest", JsonSerializer.SerializeToNode(thread, WireJson.Default.ThreadBody));
}

/// <summary>A fact that needs Discord's document.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SpecFactAttribute : FactAttribute
{
    public SpecFactAttribute() => Skip = Spec.Missing;
}
