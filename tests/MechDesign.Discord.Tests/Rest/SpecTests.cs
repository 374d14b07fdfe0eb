using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Tests.Rest;

/// <summary>Everything that can be sent is what Discord's own document says it takes.</summary>
public sealed class SpecTests
{
    public static TheoryData<string> CallbackNames => [.. Samples.Callbacks.Keys];

    [SpecTheory]
    [MemberData(nameof(CallbackNames))]
    public void A_callback_is_what_Discord_takes(string name)
    {
        var callback = Samples.Callbacks[name];
        Assert.Empty(Spec.Problems(Spec.SchemaOf(callback), Json(callback, WireJson.Default.Callback)));
        Assert.Empty(Limits.Problems(callback));
    }

    [SpecTheory]
    [InlineData("MessageCreateRequest")]
    [InlineData("IncomingWebhookUpdateRequestPartial")]
    [InlineData("IncomingWebhookRequestPartial")]
    [InlineData("MessageEditRequestPartial")]
    public void A_message_is_what_Discord_takes(string schema)
    {
        var body = schema == "MessageCreateRequest" ? Samples.Post : Samples.WithFile with { Components = [Samples.Buttons(2)] };
        Assert.Empty(Spec.Problems(schema, Json(body, WireJson.Default.MessageBody)));
        Assert.Empty(Limits.Problems(body));
    }

    [SpecTheory]
    [InlineData("ApplicationCommandUpdateRequest")]
    public void A_command_is_what_Discord_takes(string schema)
    {
        Assert.Empty(Spec.Problems(schema, Json([Samples.Command], WireJson.Default.ImmutableArrayCommandDefinition)![0]));
        Assert.Empty(Limits.Problems([Samples.Command]));
    }

    [SpecTheory]
    [InlineData("CreateTextThreadWithMessageRequest")]
    public void A_thread_is_what_Discord_takes(string schema) => Assert.Empty(Spec.Problems(schema, Json(new ThreadBody("Daily", 1440), WireJson.Default.ThreadBody)));

    [SpecTheory]
    [InlineData("""{"type":4,"data":{"contnet":"x"}}""", "$.data.contnet is nothing Discord knows")]
    [InlineData("""{"type":4,"data":{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":""}]}]}}""", "$.data.components[0].components[0].custom_id has 0, allowed are 1 to 100")]
    [InlineData("""{"data":{}}""", "$.type is missing")]
    public void A_fault_is_found(string json, string problem) => Assert.Contains(problem, Spec.Problems("CreateMessageInteractionCallbackRequest", JsonNode.Parse(json)));

    static JsonNode? Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToNode(value, type);
}
