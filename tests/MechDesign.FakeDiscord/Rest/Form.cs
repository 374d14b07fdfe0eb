using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>A request's body: JSON, or multipart with <c>payload_json</c> and <c>files[n]</c>.</summary>
sealed record Form(JsonNode Json, IReadOnlyList<ReceivedFile> Files)
{
    public JsonObject Object => Json as JsonObject ?? [];

    /// <summary>Null when it cannot be read.</summary>
    public static async Task<Form?> ReadAsync(HttpRequest request)
    {
        try
        {
            if (!request.HasFormContentType)
                return await JsonNode.ParseAsync(request.Body).ConfigureAwait(false) is { } json ? new(json, []) : null;
            var form = await request.ReadFormAsync().ConfigureAwait(false);
            var files = new List<ReceivedFile>();
            foreach (var file in form.Files.Where(file => file.Name != "payload_json"))
            {
                using var bytes = new MemoryStream();
                await file.CopyToAsync(bytes).ConfigureAwait(false);
                files.Add(new(file.Name, file.FileName, file.ContentType, bytes.ToArray()));
            }
            return JsonNode.Parse(form["payload_json"].ToString()) is { } payload ? new(payload, files) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
