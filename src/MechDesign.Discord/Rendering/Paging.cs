using System.Collections.Immutable;

namespace MechDesign.Discord.Rendering;

/// <summary>Texts put onto pages, none longer than a limit, none broken where it need not be.</summary>
public static class Paging
{
    /// <param name="texts">In order.</param>
    /// <param name="most">Characters a page may have.</param>
    public static ImmutableArray<string> Of(IEnumerable<string> texts, int most)
    {
        var pages = ImmutableArray.CreateBuilder<string>();
        var page = "";
        foreach (var part in texts.SelectMany(text => text.Length <= most ? [text] : text.Split('\n')).Select(part => Cut.To(part, most)))
        {
            var joined = page.Length == 0 ? part : $"{page}\n{part}";
            if (joined.Length > most)
                (joined, _) = (part, page.Length > 0 ? Add(pages, page) : 0);
            page = joined;
        }
        if (page.Length > 0)
            pages.Add(page);
        return pages.DrainToImmutable();
    }

    static int Add(ImmutableArray<string>.Builder pages, string page)
    {
        pages.Add(page);
        return pages.Count;
    }
}
