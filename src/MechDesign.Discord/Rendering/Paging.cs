using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MechDesign.Discord.Rendering;

/// <summary>Texts put onto pages, none longer than a limit, none broken where it need not be, and no page ends inside a block.</summary>
public static class Paging
{
    const string Fence = "```";

    /// <summary>What a page needs to close a block and the next one to open it again.</summary>
    const int Fences = 8;

    /// <summary>A block does not begin where nothing of it fits.</summary>
    const int FewestInBlock = 40;

    /// <param name="texts">In order.</param>
    /// <param name="most">Characters a page may have.</param>
    public static ImmutableArray<string> Of(IEnumerable<string> texts, int most)
    {
        var pages = new Pages(most);
        string[] all = [.. texts.Where(text => text.Length > 0)];
        for (var at = 0; at < all.Length; at++)
        {
            var whole = Leads(all, at) ? all[at].Length + 1 + Math.Min(all[at + 1].Length, most / 2) : all[at].Length;
            var gap = at > 0 && HasGap(all[at - 1], all[at]);
            if (whole > pages.Room(gap) && (whole <= most || pages.Room(gap) < most / 3))
                pages.Turn();
            pages.Begin(gap);
            foreach (var line in all[at].Split('\n'))
                pages.Add(line);
        }
        return pages.Close();
    }

    /// <summary>A heading goes where its text goes, and a line where its list goes.</summary>
    static bool Leads(string[] all, int at) => at + 1 < all.Length && (IsHeading(all[at]) || (IsList(all[at + 1]) && !all[at].Contains('\n', StringComparison.Ordinal)));

    static bool IsList(string text) => text.StartsWith("- ", StringComparison.Ordinal);

    static bool IsHeading(string text) => text.StartsWith("### ", StringComparison.Ordinal);

    static bool HasGap(string before, string text) => !IsHeading(before) && !IsList(text)
        && (IsList(before) || before.Contains('\n', StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal) || IsHeading(text));

    /// <summary>A line that is longer than a page, in parts; at a blank where there is one, and never inside a character.</summary>
    static IEnumerable<string> Parts(string line, int most)
    {
        while (line.Length > most)
        {
            var blank = line.LastIndexOf(' ', most - 1, most / 2);
            var cut = blank > 0 ? blank : WholeCharacters(line, most);
            yield return line[..cut];
            line = line[cut..].TrimStart(' ');
        }
        yield return line;
    }

    static int WholeCharacters(string line, int most)
    {
        var cut = 0;
        while (cut < line.Length && StringInfo.GetNextTextElementLength(line, cut) is var length && cut + length <= most)
            cut += length;
        // A backslash belongs to the sign it precedes; one character may be longer than a page.
        return cut > 1 && line[cut - 1] == '\\' ? cut - 1 : Math.Max(cut, char.IsHighSurrogate(line[0]) ? 2 : 1);
    }

    sealed class Pages(int most)
    {
        readonly ImmutableArray<string>.Builder done = ImmutableArray.CreateBuilder<string>();
        readonly StringBuilder page = new();
        bool isInBlock;

        public int Room(bool gap) => most - page.Length - (page.Length == 0 ? 0 : gap ? 2 : 1);

        public void Begin(bool gap)
        {
            if (gap && page.Length > 0)
                page.Append('\n');
        }

        public void Add(string line)
        {
            foreach (var part in Parts(line, most - Fences))
            {
                var (opens, stays) = (!isInBlock && part == Fence, isInBlock != (part == Fence));
                if (page.Length + 1 + part.Length + (stays ? Fence.Length + 1 : 0) + (opens ? FewestInBlock : 0) > most)
                    Turn();
                if (page.Length > 0)
                    page.Append('\n');
                page.Append(part);
                isInBlock = stays;
            }
        }

        public void Turn()
        {
            if (isInBlock)
                page.Append('\n').Append(Fence);
            if (page.ToString().Trim('\n') is { Length: > 0 } text)
                done.Add(text);
            page.Clear();
            if (isInBlock)
                page.Append(Fence);
        }

        public ImmutableArray<string> Close()
        {
            Turn();
            return done.DrainToImmutable();
        }
    }
}
