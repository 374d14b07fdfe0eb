using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace MechDesign.Web;

/// <summary>The page's own style, script and icon, served from the program itself. A path carries the content's hash, so that it may be kept for ever.</summary>
static class Asset
{
    static readonly FrozenDictionary<string, (byte[] Bytes, string Type, string Hash)> all = new[]
    {
        ("room.css", "text/css; charset=utf-8"), ("room.js", "text/javascript; charset=utf-8"), ("icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(asset => asset.Item1, asset => Load(asset.Item1, asset.Item2));

    public static string Path(string name) => $"/assets/{all[name].Hash}/{name}";

    public static IResult Serve(string hash, string name, HttpResponse response)
    {
        if (!all.TryGetValue(name, out var asset) || asset.Hash != hash)
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type);
    }

    static (byte[], string, string) Load(string name, string type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, type, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }
}
