using System.Globalization;

namespace MechDesign.Catalogs;

/// <summary>A place in a text: line and column, both from 1, columns in characters.</summary>
public readonly record struct Mark(int Line, int Column)
{
    public static readonly Mark Start = new(1, 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})");
}

/// <summary>What is wrong with a file, and where; one sentence that says what to do.</summary>
public sealed record Problem(Mark At, string Message)
{
    public override string ToString() => $"{At}: {Message}";
}

/// <summary>All problems of one file, in the order of the text.</summary>
public sealed class Problems
{
    readonly List<Problem> found = [];
    readonly Dictionary<Mark, Problem> unread = [];

    public int Count => found.Count;

    public bool Any => found.Count > 0;

    public IReadOnlyList<Problem> InOrder =>
    [
        .. found.Where(problem => unread.GetValueOrDefault(problem.At, problem) == problem)
            .OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column),
    ];

    /// <summary>A text of the file as a message quotes it: on one line, and of a long one only the beginning.</summary>
    public static string Shorten(string text)
    {
        if (text.Length > 60)
            text = $"{text[..(char.IsHighSurrogate(text[56]) ? 56 : 57)]}…";
        return text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
    }

    public void Add(Mark at, string message) => found.Add(new(at, message));

    /// <summary>Why the text at a place could not be read; what is then wrong with the nothing in its stead is not told.</summary>
    public void AddUnread(Mark at, string message)
    {
        Add(at, message);
        unread.TryAdd(at, found[^1]);
    }
}
