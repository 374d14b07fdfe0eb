using System.Text.Json.Serialization;

namespace MechDesign.Discord.Gateway;

/// <summary>What the gateway says and is told, besides interactions.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HelloData))]
[JsonSerializable(typeof(ReadyData))]
[JsonSerializable(typeof(GoneData))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(IdentifyPayload))]
[JsonSerializable(typeof(ResumePayload))]
internal sealed partial class GatewayJson : JsonSerializerContext;

internal sealed record HelloData(double HeartbeatInterval);

internal sealed record ReadyData(string? SessionId, string? ResumeGatewayUrl, ApplicationData? Application);

internal sealed record ApplicationData(string? Id);

/// <param name="Id">The server, channel or thread.</param>
/// <param name="Unavailable">True for a server that is only down.</param>
internal sealed record GoneData(string? Id, bool? Unavailable);

internal sealed record IdentifyPayload(int Op, IdentifyData D);

internal sealed record IdentifyData(string Token, int Intents, IdentifyProperties Properties, int[] Shard);

internal sealed record IdentifyProperties(string Os, string Browser, string Device);

internal sealed record ResumePayload(int Op, ResumeData D);

internal sealed record ResumeData(string Token, string SessionId, int Seq);
