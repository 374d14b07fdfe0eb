using System.Text.Json.Serialization;

namespace MechDesign.Web;

/// <summary>What may be meant by a beginning, and the page that shows it.</summary>
sealed record Suggestion(string Text, string Shown, string Link);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Suggestion[]))]
sealed partial class WebJson : JsonSerializerContext;
