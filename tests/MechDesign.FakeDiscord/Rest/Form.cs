using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>A request's body: JSON, or multipart with <c>payload_json</c> and <c>files[n]</c>.</summary>
sealed record Form(JsonNode Json, IReadOnlyList<ReceivedFile> Files)
{
    public JsonObject Object => Json as JsonObject ?? [];

    /// <summary>JSON that is read later, and must be some then.</summary>
    public static async Task<Func<Form>> UnreadAsync(HttpRequest request)
    {
        using var bytes = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(bytes).ConfigureAwait(false);
        var whole = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return () => new(JsonNode.Parse(whole.Span)!, []);
    }

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
