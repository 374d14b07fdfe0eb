using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MechDesign.Catalogs;

/// <summary>Nodes back to text; what is written reads back the same.</summary>
public static class NodeWriter
{
    public static string Yaml(Node node)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(
            bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: false, indentSequences: true, newLine: "\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, node);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    public static string Json(Node node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(writer, node);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Emit(Emitter emitter, Node node)
    {
        switch (node)
        {
            case Node.Scalar scalar:
                var text = scalar.Text ?? "";
                emitter.Emit(new Scalar(default, default, text, Style(text), isPlainImplicit: true, isQuotedImplicit: true));
                break;
            case Node.List list:
                emitter.Emit(new SequenceStart(default, default, isImplicit: true, SequenceStyle.Any));
                foreach (var item in list.Items)
                    Emit(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            case Node.Map map:
                emitter.Emit(new MappingStart(default, default, isImplicit: true, MappingStyle.Any));
                foreach (var entry in map.Entries)
                {
                    emitter.Emit(new Scalar(entry.Key));
                    Emit(emitter, entry.Value);
                }
                emitter.Emit(new MappingEnd());
                break;
        }
    }

    // In its block and plain styles the emitter writes control characters as they are, and every line break as a newline.
    static ScalarStyle Style(string text) =>
        text.Any(c => (char.IsControl(c) && c is not '\n') || c is '\u2028' or '\u2029') ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;

    static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case Node.Scalar scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            case Node.List list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case Node.Map map:
                writer.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }
                writer.WriteEndObject();
                break;
        }
    }
}
