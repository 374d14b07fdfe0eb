using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace MechDesign.Catalogs;

/// <summary>Bytes to nodes: UTF-8 only, by the file's ending.</summary>
public static class SourceText
{
    /// <summary>A design's largest size in bytes (framework §8): 1 MiB.</summary>
    public const int MaxDesignBytes = 1024 * 1024;

    static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads YAML or, with <paramref name="json"/>, JSON; null when nothing could be read.</summary>
    public static Node? Read(ReadOnlySpan<byte> bytes, bool json, Problems problems)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
        {
            problems.Add(FirstInvalid(bytes, json), "The text is not UTF-8 from here on; save the file as UTF-8.");
            return null;
        }
        if (json && bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Add(Mark.Start, "The text is empty.");
            return null;
        }
        return json ? JsonNodes.Read(bytes, problems) : YamlNodes.Read(strict.GetString(bytes), problems);
    }

    static Mark FirstInvalid(ReadOnlySpan<byte> bytes, bool json)
    {
        var rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out _, out var consumed) is OperationStatus.Done)
            rest = rest[consumed..];
        var valid = bytes[..^rest.Length];
        return json ? JsonNodes.EndOf(valid) : YamlNodes.EndOf(strict.GetString(valid));
    }
}
