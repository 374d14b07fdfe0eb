using System.Text.Json;
using System.Text.Json.Serialization;

namespace MechDesign.Discord.Wire;

/// <summary>Each component as what it is. The serialiser's own way of doing that takes twice as long and leaves twice the garbage, and a question has twenty of them.</summary>
sealed class ComponentJson : JsonConverter<Component>
{
    public override void Write(Utf8JsonWriter writer, Component value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Row row:
                JsonSerializer.Serialize(writer, row, WireJson.Default.Row);
                break;
            case Button button:
                JsonSerializer.Serialize(writer, button, WireJson.Default.Button);
                break;
            case Select select:
                JsonSerializer.Serialize(writer, select, WireJson.Default.Select);
                break;
            case TextInput input:
                JsonSerializer.Serialize(writer, input, WireJson.Default.TextInput);
                break;
            case Label label:
                JsonSerializer.Serialize(writer, label, WireJson.Default.Label);
                break;
            default:
                throw new NotSupportedException($"{value.Type} is not sent.");
        }
    }

    /// <exception cref="NotSupportedException">Always: what is received has no components that matter.</exception>
    public override Component Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Components are sent, and never read.");
}
