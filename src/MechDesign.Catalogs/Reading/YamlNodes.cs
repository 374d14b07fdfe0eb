using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MechDesign.Catalogs;

/// <summary>
/// YAML to nodes, from the parser's events. One document; no anchors, aliases, tags or merge keys, which the
/// deserializer would take silently; every scalar is text, so that Yes stays a label.
/// </summary>
public static class YamlNodes
{
    static readonly SearchValues<char> breaks = SearchValues.Create("\r\n\u0085\u2028\u2029");

    // What YAML calls not printable; the scanner would skip a NUL and read on.
    static readonly SearchValues<char> controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(n => (char)n).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))]);

    /// <summary>The tree, or null when the text is no YAML at all (the problem says where).</summary>
    public static Node? Read(string text, Problems problems)
    {
        if (text.AsSpan().IndexOfAny(controls) is >= 0 and var control)
        {
            problems.Add(EndOf(text[..control]),
                $"A control character (U+{(int)text[control]:X4}) stands here; drop it, or write it as an escape in double quotes.");
            return null;
        }
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                problems.Add(Catalogs.Mark.Start, "The text is empty.");
                return null;
            }
            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, problems, 1);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
                problems.Add(At(second), "A second document begins here; write one document a file.");
            if (root is Node.Scalar { Text: "" } && !problems.Any)
            {
                problems.Add(Catalogs.Mark.Start, "The text is empty.");
                return null;
            }
            return root;
        }
        catch (YamlException error)
        {
            // Without a newline at the end of the text the scanner ends on a line that is not there.
            var (at, end) = (At(error.Start), EndOf(text));
            problems.Add(at.Line <= end.Line ? at : end, $"This is no YAML: {error.Message.TrimEnd('.')}.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 throws it, with no place and no reason, at a word that begins a line inside brackets: "- {\ns".
            problems.Add(At(scanner.CurrentPosition), "This is no YAML: Text inside brackets or braces must be indented.");
            return null;
        }
    }

    static Node ReadNode(Parser parser, Problems problems, int depth)
    {
        var here = parser.Current ?? throw new YamlException("the text ends too early");
        if (depth > Node.MaxDepth && here is SequenceStart or MappingStart)
            throw new YamlException(here.Start, here.End, $"nested deeper than {Node.MaxDepth} levels");
        Refuse(here, problems);
        switch (here)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new Node.Scalar(At(scalar), scalar.Value);
            case SequenceStart start:
                parser.MoveNext();
                var items = new List<Node>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                    items.Add(ReadNode(parser, problems, depth + 1));
                return new Node.List(At(start), items);
            case MappingStart start:
                parser.MoveNext();
                return ReadMap(parser, start, problems, depth);
            case AnchorAlias alias:
                parser.MoveNext();
                return new Node.Scalar(At(alias), "");
            default:
                throw new YamlException(here.Start, here.End, "unexpected end of a block");
        }
    }

    static Node.Map ReadMap(Parser parser, MappingStart start, Problems problems, int depth)
    {
        var entries = new List<Node.Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(parser, problems, depth + 1);
            var value = ReadNode(parser, problems, depth + 1);
            if (key is not Node.Scalar { Text: { } name })
                problems.Add(key.At, $"A key is a text, not {key.Kind}.");
            else if (name == "<<")
                problems.Add(key.At, "Merge keys (<<) are not read; write the keys out.");
            else if (!seen.Add(name))
                problems.Add(key.At, $"'{Problems.Shorten(name)}' stands twice here; keep one.");
            else
                entries.Add(new(key.At, name, value));
        }
        return new(At(start), entries);
    }

    static void Refuse(ParsingEvent here, Problems problems)
    {
        if (here is AnchorAlias alias)
            problems.AddUnread(At(here), $"Aliases (*{Problems.Shorten(alias.Value.Value)}) are not read; write the value out.");
        if (here is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            problems.Add(At(here), $"Anchors (&{Problems.Shorten(node.Anchor.Value)}) are not read; write the value out where it is needed.");
        if (!node.Tag.IsEmpty)
            problems.Add(At(here), "Tags (!…) are not read; every value is text.");
    }

    static Mark At(ParsingEvent here) => At(here.Start);

    static Mark At(YamlDotNet.Core.Mark mark) => new((int)mark.Line, (int)mark.Column);

    /// <summary>Where a text ends: YAML has more line breaks than the newline.</summary>
    internal static Mark EndOf(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var line = 1 + text.AsSpan().CountAny(breaks);
        return new(line, text.Length - text.AsSpan().LastIndexOfAny(breaks));
    }
}
