using System.Globalization;

namespace MechDesign.Discord.Rendering;

/// <summary>Shortening by what a reader counts as characters; Discord counts code points, so this never exceeds its limits.</summary>
public static class Cut
{
    /// <summary>The text, or its beginning and an ellipsis; never half a character.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The limit in characters as Discord counts them.</param>
    public static string To(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var kept = 0;
        while (kept + StringInfo.GetNextTextElementLength(text, kept) is var next && next < most)
            kept = next;
        return string.Concat(text.AsSpan(0, kept).TrimEnd(), "…");
    }
}
