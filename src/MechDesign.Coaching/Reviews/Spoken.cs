using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Words as they are said aloud.</summary>
static class Spoken
{
    public static string List(IReadOnlyList<string> words, string last = "and") => words.Count switch
    {
        0 => "nothing",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>The first few of many, and how many more there are: nobody says fifteen names aloud.</summary>
    public static IEnumerable<string> Few(IReadOnlyCollection<string> sentences, int most) => sentences.Count <= most
        ? sentences
        : [.. sentences.Take(most), $"And {sentences.Count - most} more."];

    /// <summary>A write shape with its article.</summary>
    public static string Shape(WriteShape shape) => shape switch
    {
        WriteShape.OverwriteCurrentValue => "an overwrite of the current value",
        WriteShape.AppendOnlyEvent or WriteShape.ExclusiveClaim => $"an {shape.Label}",
        WriteShape.GuardedStateTransition or WriteShape.CommutativeMerge or WriteShape.MultiServiceTransaction => $"a {shape.Label}",
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text that ends as a sentence does.</summary>
    public static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' ? text : $"{text}.";
}
