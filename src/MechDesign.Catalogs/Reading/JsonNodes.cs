using System.Text;
using System.Text.Json;

namespace MechDesign.Catalogs;

/// <summary>JSON to nodes: no comments, no trailing commas, no key twice.</summary>
public static class JsonNodes
{
    /// <summary>The tree, or null when the text is no JSON at all (the problem says where).</summary>
    /// <param name="utf8">One JSON value, valid UTF-8.</param>
    /// <param name="problems">Where problems are added.</param>
    public static Node? Read(ReadOnlySpan<byte> utf8, Problems problems)
    {
        var place = new Place(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Node.MaxDepth });
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, ref place, problems);
            // A second value, or anything else behind the first, throws here.
            reader.Read();
            return root;
        }
        catch (JsonException error)
        {
            problems.Add(place.Of((int)(error.LineNumber ?? 0), (int)(error.BytePositionInLine ?? 0)), $"This is no JSON: {Reason(error)}.");
            return null;
        }
    }

    /// <summary>Where a text ends, its lines ended by newlines alone, as JSON's reader counts them.</summary>
    internal static Mark EndOf(ReadOnlySpan<byte> utf8) => new Place(utf8).At(utf8.Length);

    static Node ReadNode(ref Utf8JsonReader reader, ref Place place, Problems problems)
    {
        var at = place.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMap(ref reader, ref place, at, problems);
            case JsonTokenType.StartArray:
                var items = new List<Node>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                    items.Add(ReadNode(ref reader, ref place, problems));
                return new Node.List(at, items);
            case JsonTokenType.String:
                return new Node.Scalar(at, Text(ref reader, at, problems));
            default:
                return new Node.Scalar(at, null);
        }
    }

    static Node.Map ReadMap(ref Utf8JsonReader reader, ref Place place, Mark at, Problems problems)
    {
        var entries = new List<Node.Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var keyAt = place.At(reader.TokenStartIndex);
            var key = Text(ref reader, keyAt, problems);
            reader.Read();
            var value = ReadNode(ref reader, ref place, problems);
            if (seen.Add(key))
                entries.Add(new(keyAt, key, value));
            else
                problems.Add(keyAt, $"'{Problems.Shorten(key)}' stands twice here; keep one.");
        }
        return new(at, entries);
    }

    static string Text(ref Utf8JsonReader reader, Mark at, Problems problems)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            problems.AddUnread(at, "The text holds half a character (a lone surrogate such as \\ud800).");
            return "";
        }
    }

    // The exception's own message repeats the place and names the reader's settings.
    static string Reason(JsonException error)
    {
        var message = error.Message.Replace(" which is not supported in this mode. Change the reader options.", "", StringComparison.Ordinal);
        // It quotes what is no literal to its end, however long and on however many lines.
        if (message.IndexOf("' is an invalid JSON literal", StringComparison.Ordinal) is > 0 and var end)
            message = $"'{Problems.Shorten(message[1..end])}{message[end..]}";
        var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (cut < 0 ? message : message[..cut]).TrimEnd('.');
    }

    /// <summary>Byte offsets to lines and columns, moving forward only.</summary>
    ref struct Place(ReadOnlySpan<byte> utf8)
    {
        readonly ReadOnlySpan<byte> utf8 = utf8;
        int offset;
        int line = 1;
        int column = 1;

        public Mark At(long target)
        {
            while (offset < target)
            {
                var rest = utf8[offset..(int)target];
                var newline = rest.IndexOf((byte)'\n');
                if (newline < 0)
                {
                    column += Encoding.UTF8.GetCharCount(rest);
                    offset = (int)target;
                }
                else
                {
                    offset += newline + 1;
                    line++;
                    column = 1;
                }
            }
            return new(line, column);
        }

        /// <summary>A line and a byte in it, both from 0, as an exception has them.</summary>
        public readonly Mark Of(int zeroLine, int byteInLine)
        {
            var start = 0;
            for (var i = 0; i < zeroLine; i++)
                start += utf8[start..].IndexOf((byte)'\n') + 1;
            return new(zeroLine + 1, 1 + Encoding.UTF8.GetCharCount(utf8.Slice(start, Math.Min(byteInLine, utf8.Length - start))));
        }
    }
}
