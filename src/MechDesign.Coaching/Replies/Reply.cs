using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>What the coach says: blocks without the markup of any platform. Each channel draws them its own way.</summary>
public sealed record Reply(ImmutableArray<Block> Blocks)
{
    public static Reply Of(params ImmutableArray<Block> blocks) => new(blocks);

    public Reply And(Reply more) => new([.. Blocks, .. more.Blocks]);

    /// <summary>The question that waits for an answer, if any.</summary>
    public Block.Ask? Question => Blocks.OfType<Block.Ask>().LastOrDefault();
}

/// <summary>How a paragraph is meant.</summary>
public enum Tone { Plain = 1, Right, Wrong, Note }

/// <summary>One part of a reply.</summary>
public abstract record Block
{
    Block() { }

    public sealed record Heading(string Text) : Block;

    public sealed record Paragraph(string Text, Tone Tone = Tone.Plain) : Block;

    /// <summary>Names and values, a line each.</summary>
    public sealed record Facts(ImmutableArray<(string Name, string Value)> Rows) : Block;

    /// <summary>Short lines that belong together.</summary>
    public sealed record Bullets(ImmutableArray<string> Lines) : Block;

    /// <summary>A table; a cell's lines are separated by a newline. A channel without tables shows lines.</summary>
    public sealed record Table(string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;

    /// <summary>Why something was concluded: the rules tried, the one that fired, and the answers behind it.</summary>
    public sealed record Trace(string Title, ImmutableArray<TraceLine> Lines) : Block;

    /// <summary>A question with its choices.</summary>
    public sealed record Ask(
        string Key, string Step, string Say, ImmutableArray<string> Subject, string Text, bool IsSet, bool IsPrediction,
        ImmutableArray<Choice> Choices, string? Offered, int Done, int Total) : Block;
}

/// <summary>One allowed value.</summary>
public sealed record Choice(int Number, string Label, string Means);

public enum TraceMark { No = 1, Yes, So, Because }

/// <summary>One line of a trace.</summary>
public sealed record TraceLine(TraceMark Mark, string Text);
