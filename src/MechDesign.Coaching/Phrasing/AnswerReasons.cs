using System.Globalization;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why the reference answers otherwise, in the catalog's words: what decides, and when the other value would be right.</summary>
static class AnswerReasons
{
    /// <summary>How the reference's value is recognised; of a set, what was left out and what is too much.</summary>
    public static string? Decides(Design design, Question question, string value, string reference, Wording wording)
    {
        if (question.IsSet)
            return string.Join(" ", SetDifference(value, reference, label => Means(design, question, label, wording)));
        var tell = wording.List(question.Field)?.Find(reference)?.Tell ?? Means(design, question, reference, wording);
        return tell is null ? null : $"{reference}: {tell}";
    }

    /// <summary>What tells the two values apart; where no entry does, how the member's own is recognised.</summary>
    public static IEnumerable<string> WhenRight(Design design, Question question, string value, string reference, Wording wording)
    {
        if (question.IsSet || value == ReferenceAnswers.NotClassifiable)
            yield break;
        if (wording.List(question.Field) is { } list && list.Find(value) is { } own)
        {
            if (Between(list, own, list.Find(reference)) is { } nearMiss)
                yield return $"{value} or {reference}? {nearMiss}";
            else if (own.Tell is { } tell)
                yield return $"When {value} would be right: {tell}";
        }
        else if (question.Field is Field.DominantArchetype)
        {
            yield return $"When {value} would be right: {wording.Means(question, value)}";
        }
        else if (question.Field is Field.Truth && Candidate(design, value) is { } facts)
        {
            yield return $"{value}: {facts}.";
        }
    }

    /// <summary>What the member left out of a set, and named beyond it, each with what it is.</summary>
    public static IEnumerable<string> SetDifference(string value, string reference, Func<string, string?> means)
    {
        var (said, meant) = (ReferenceAnswers.Members(value), ReferenceAnswers.Members(reference));
        if (meant.Except(said).ToArray() is { Length: > 0 } missing)
            yield return $"Left out: {string.Join("; ", missing.Select(Named))}.";
        if (said.Except(meant).ToArray() is { Length: > 0 } extra)
            yield return $"Too much: {string.Join("; ", extra.Select(Named))}.";

        string Named(string label) => means(label)?.TrimEnd('.') is { Length: > 0 } text ? $"{label} ({text})" : label;
    }

    /// <summary>The answers by which a candidate is primary truth or derived from it.</summary>
    public static string? Candidate(Design design, string label) => design.Candidate(label) is { } row
        ? $"class {row.Class?.Label ?? "–"}, owner {row.Owner?.Label ?? "–"}, source {row.Source?.Label ?? "–"}"
        : null;

    // A near miss names what its value is taken for; with two values that is the other one.
    static string? Between(WordList list, WordEntry own, WordEntry? reference) =>
        own.NearMiss is { } ours && (list.Values.Count == 2 || Names(ours, reference)) ? ours
        : reference?.NearMiss is { } theirs && Names(theirs, own) ? theirs
        : null;

    static bool Names(string text, WordEntry? entry) => entry is not null
        && entry.Aliases.Append(entry.Label).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    static string? Means(Design design, Question question, string label, Wording wording) => question.Field switch
    {
        Field.Truth => Candidate(design, label) is { } facts ? $"{facts}." : null,
        Field.Tier => Subjects.Said(design.Invariants[int.Parse(label[1..], CultureInfo.InvariantCulture) - 1]),
        _ => wording.Means(question, label) is { Length: > 0 } text ? text : null,
    };
}
