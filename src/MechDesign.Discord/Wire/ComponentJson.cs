using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MechDesign.Discord.Wire;

/// <summary>Each component as what it is. The serialiser's own way of doing that takes twice as long and leaves twice the garbage, and a question has twenty of them.</summary>
sealed class ComponentJson : JsonConverter<Component>
{
    public override void Write(Utf8JsonWriter writer, Component value, JsonSerializerOptions options)
    {
        JsonTypeInfo type = value switch
        {
            Row => WireJson.Default.Row,
            Button => WireJson.Default.Button,
            Select => WireJson.Default.Select,
            TextInput => WireJson.Default.TextInput,
            Label => WireJson.Default.Label,
            _ => throw new NotSupportedException($"{value.Type} is not sent."),
        };
        JsonSerializer.Serialize(writer, value, type);
    }

    /// <exception cref="NotSupportedException">Always: what is received has no components that matter.</exception>
    public override Component Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Components are sent, and never read.");
}
