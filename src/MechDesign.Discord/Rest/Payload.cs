using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>A body as it goes out: JSON, and multipart where files go with it (Discord documentation, Uploading Files).</summary>
static class Payload
{
    static readonly MediaTypeHeaderValue json = new("application/json");

    /// <summary>A way to make the content, as often as it is tried.</summary>
    public static Func<HttpContent> Of<T>(T body, JsonTypeInfo<T> type, ImmutableArray<OutFile> files)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, type);
        return files.IsDefaultOrEmpty ? () => Json(bytes) : () => Multipart(bytes, files);
    }

    static ByteArrayContent Json(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = json;
        return content;
    }

    static MultipartFormDataContent Multipart(byte[] bytes, ImmutableArray<OutFile> files)
    {
        var content = new MultipartFormDataContent { { Json(bytes), "payload_json" } };
        for (var number = 0; number < files.Length; number++)
        {
            var file = new ReadOnlyMemoryContent(files[number].Bytes);
            file.Headers.ContentType = MediaTypeHeaderValue.Parse(files[number].MediaType);
            content.Add(file, $"files[{number}]", files[number].Name);
        }
        return content;
    }
}
