using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MechDesign.Discord.Wire;

/// <summary>How everything of this channel becomes JSON and back: names in snake case, what is null left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(Row))]
[JsonSerializable(typeof(Button))]
[JsonSerializable(typeof(Select))]
[JsonSerializable(typeof(TextInput))]
[JsonSerializable(typeof(Label))]
[JsonSerializable(typeof(ImmutableArray<CommandDefinition>))]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(Made))]
[JsonSerializable(typeof(ImmutableArray<SeenMessage>))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(string))]
public sealed partial class WireJson : JsonSerializerContext;
