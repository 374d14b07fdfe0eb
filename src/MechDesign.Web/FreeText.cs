using Microsoft.AspNetCore.Http;

namespace MechDesign.Web;

/// <summary>A problem in any words: too long for an address, so it is posted; a short one still gets an address that can be kept.</summary>
static class FreeText
{
    /// <summary>So many fit into a request even if each of them is sent as nine.</summary>
    public const int Longest = 6_000;

    /// <summary>Longer addresses are refused by some on the way.</summary>
    const int LongestPath = 2_000;

    public static readonly string TooLong = FormattableString.Invariant($"That is too long: at most {Longest:#,0} characters, please; nothing was changed.");

    /// <summary>As it stands in the field, where a line ends in one character.</summary>
    public static string Of(IFormCollection form) => form["q"].ToString().ReplaceLineEndings("\n");

    /// <summary>What a posted text gets: the address that shows it, or where that would be too long the page itself.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The address that shows it.</param>
    /// <param name="page">The page.</param>
    public static IResult Shown(HttpContext context, string path, Func<IResult> page) => path.Length <= LongestPath ? Page.SeeOther(context, path) : page();
}
