using System.Globalization;

namespace MechDesign.Coaching;

/// <summary>A review as somebody reads it.</summary>
/// <param name="Review">All there is.</param>
/// <param name="IsOwn">Whether the reader answered there, under any of their identities.</param>
public sealed record Reading(Review Review, bool IsOwn)
{
    const int LongestTitle = 60;

    public ReviewShelf Shelf { get; } = new(Review);

    public string Prompt => Review.Started.Prompt;

    public string Title => Review.Started.Title;

    public Depth Depth => Review.Started.Depth;

    public Mode Mode => Review.Started.Mode;

    /// <summary>Whether its owner lets others read it.</summary>
    public bool IsShared => Review.Transcript.IsShared;

    /// <summary>When it was begun.</summary>
    public DateTimeOffset Begun => Review.Transcript.Commits[0].At;

    /// <summary>What a file of it is found by, such as online-auction-2026-11-26: letters, digits and hyphens.</summary>
    public string FileName
    {
        get
        {
            var words = string.Concat(Title.ToLowerInvariant().Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var title = string.Join('-', words);
            title = title.Length == 0 ? "interview" : title.Length > LongestTitle ? title[..LongestTitle].TrimEnd('-') : title;
            return string.Create(CultureInfo.InvariantCulture, $"{title}-{Begun.UtcDateTime:yyyy-MM-dd}");
        }
    }

    /// <summary>Whether it is the finished review that everybody may read.</summary>
    public bool IsDemo => Review.Transcript.Id == Demo.Id;

    /// <summary>Whether the interview can be begun again from the library: a design of one's own is not there.</summary>
    public bool IsOfLibrary => Review.IsScored;

    /// <summary>A file of it: the transcript inside holds the owner's identity, which is nobody else's business.</summary>
    public (string Text, string Type, string Ending)? Export(string form) => (form, IsOwn || IsDemo) switch
    {
        ("json", false) => null,
        ("markdown", false) => Shelf.Export(form) is var (_, type, ending) ? (ReviewMarkdown.ToRead(Review), type, ending) : null,
        _ => Shelf.Export(form),
    };
}
