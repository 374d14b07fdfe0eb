using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rendering;

/// <summary>A reply that may be longer than a message: one page of it, with the buttons that turn it.</summary>
public static class Book
{
    /// <summary>A message has 2,000; the page's number needs some.</summary>
    public const int PageLength = 1_900;

    public static ImmutableArray<string> Pages(Reply reply) => Paging.Of(ReplyText.Blocks(reply), PageLength);

    /// <summary>The page that is open; the nearest there is, where a text has become shorter since.</summary>
    /// <param name="pages">All of them, at least one.</param>
    /// <param name="at">What the buttons are about; its step is the page, from 0.</param>
    /// <returns>The page's text, and the row that turns it; no row where there is nothing to turn.</returns>
    public static (string Text, ImmutableArray<Row> Turn) Open(ImmutableArray<string> pages, CustomId at)
    {
        var page = Math.Clamp(at.Step, 0, pages.Length - 1);
        if (pages.Length == 1)
            return (pages[0], []);
        // Next stands first on every page, so that one place is pressed to read on.
        return (
            $"{pages[page]}\n{string.Create(CultureInfo.InvariantCulture, $"-# Page {page + 1} of {pages.Length}")}",
            Buttons.Rows(page + 1 < pages.Length ? Turn("Next page", at, page + 1) : null, page > 0 ? Turn("Previous page", at, page - 1) : null));
    }

    static Button Turn(string label, CustomId at, int page) => new(ButtonStyle.Secondary, label, (at with { Step = page }).ToString());
}
