using System.Runtime.CompilerServices;
using MechDesign.Coaching;
using MechDesign.Discord.Rendering;

namespace MechDesign.Discord.Interview;

/// <summary>What was said last, shortened to what fits above the next question; the whole stands behind a button.</summary>
/// <param name="Text">Lines, or nothing.</param>
/// <param name="IsCut">Whether something was left out.</param>
sealed record Recap(string Text, bool IsCut)
{
    /// <summary>Less of a sentence is not worth reading.</summary>
    const int LeastOfASentence = 80;

    /// <summary>A table of more columns is no reading between two questions.</summary>
    const int MostColumns = 3;

    static readonly ConditionalWeakTable<Block, string[]> tables = [];

    /// <param name="said">What was said; questions and the interview's own title aside.</param>
    /// <param name="most">Characters it may take.</param>
    public static Recap Of(IEnumerable<Block> said, int most)
    {
        var (lines, left, isCut) = (new List<string>(), most, false);
        foreach (var block in said)
        {
            var (parts, isWhole) = Parts(block);
            isCut |= !isWhole;
            // Half a table tells something wrong.
            if (block is Block.Table table && (table.Columns.Length > MostColumns || parts.Sum(part => part.Length + 1) > left))
                (parts, isCut) = ([], true);
            foreach (var part in parts)
            {
                var shown = part.Length <= left ? part : left >= LeastOfASentence ? Cut.To(part, left) : null;
                isCut |= shown != part;
                if (shown is null)
                    continue;
                lines.Add(shown);
                left -= shown.Length + 1;
            }
        }
        return new(string.Join('\n', lines), isCut);
    }

    static (IReadOnlyList<string> Parts, bool IsWhole) Parts(Block block) => block switch
    {
        // A heading proper would stand larger than the question.
        Block.Heading heading => ([$"**{Markup.Escape(heading.Text)}**"], true),
        Block.Trace trace => ([.. trace.Lines.Select(Deciding).OfType<string>()], false),
        // What is given is the same table at every beginning of the same interview.
        Block.Table table => (tables.GetValue(table, Lines), true),
        Block.Bullets bullets => (Lines(bullets), true),
        _ => (ReplyText.Blocks(Reply.Of(block)), true),
    };

    static string[] Lines(Block block) => ReplyText.Blocks(Reply.Of(block)) is [var text] ? text.Split('\n') : [];

    /// <summary>Of a derivation, the rule that decided and the answers behind it.</summary>
    static string? Deciding(TraceLine line) => line.Mark switch
    {
        TraceMark.Yes => $"Rule {Markup.Escape(line.Text)}",
        TraceMark.Because => $"because {Markup.Escape(line.Text)}",
        TraceMark.No or TraceMark.So => null,
    };
}
