using System.Text.Json;
using System.Text.Json.Serialization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A closed list by its labels and by nothing else, as everywhere.</summary>
abstract class WordJson<T>(Vocabulary<T> words) : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        words.Find(reader.GetString() ?? "") ?? throw new JsonException($"No {words.Name} is called so.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(words.Labels[words.Values.IndexOf(value)]);
}

sealed class DepthWord() : WordJson<Depth>(Depths.Words);

sealed class SendingWord() : WordJson<SendingState>(SendingStates.Words);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DailySchedule))]
[JsonSerializable(typeof(DailyLedger))]
sealed partial class DailyJson : JsonSerializerContext;
