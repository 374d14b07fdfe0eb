using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// Conclusions that a change turns into others. Predict, then reveal: what is still to be predicted is named and not
/// told, and a mock interview tells none.
/// </summary>
static class ChangePhrase
{
    /// <summary>More would not be read between two questions.</summary>
    const int MostNamed = 3;

    /// <summary>Before it is done.</summary>
    public static IEnumerable<string> Proposed(Session session, ImmutableArray<ChangedConclusion> changes) => changes.Select(change =>
        IsSecret(session, change) ? $"{change.Key} changes" : $"{change.Key}: {change.Now ?? "–"} → {change.Then ?? "–"}");

    /// <summary>After an answer that is not the reference's: what each value leads to and by which rule, and what is still to be predicted in one line.</summary>
    public static IEnumerable<string> Otherwise(Session session, ImmutableArray<ChangedConclusion> changes, string other, Wording wording)
    {
        var design = session.Walk.Design;
        // What goes takes its conclusions along; what is only counted otherwise is no news.
        var gone = changes.Where(change => design.Parse(change.Key) is null && change.Then is null).ToArray();
        foreach (var path in gone)
            yield return $"With {other}, {path.Key} ({path.Now}) would be no path to design.";
        var rest = changes.Where(change => design.Parse(change.Key) is not null && !gone.Any(path => change.Key.StartsWith($"{path.Key}.", StringComparison.Ordinal))).ToArray();
        foreach (var change in rest.Where(change => !IsSecret(session, change)).Take(MostNamed))
            yield return $"{change.Key} is now {change.Now ?? "–"}{By(design, design.Parse(change.Key)!.Value, wording)}; with {other} it would be {change.Then ?? "–"}.";
        if (rest.Where(change => IsSecret(session, change)).Select(change => change.Key).ToArray() is { Length: > 0 } secret)
            yield return $"With {other}, {Listed(secret)} would be {(secret.Length == 1 ? "another" : "others")}.";
    }

    static string Listed(string[] keys) => keys.Length == 1 ? keys[0] : $"{string.Join(", ", keys[..^1])} and {keys[^1]}";

    /// <summary>The rule that a conclusion came from, in plain words.</summary>
    static string By(Design design, Key at, Wording wording)
    {
        var (table, number) = at switch
        {
            { Field: Field.WriteShape } key => ("Write shape", Derive.Write(design, key.Row).Shape.Rule),
            { Field: Field.BaseMechanism } key => ("Base mechanism", Derive.Write(design, key.Row).Mechanism.Rule),
            { Field: Field.ReadPath } key => ("Read path", Derive.Read(design, key.Row).Path?.Rule ?? 0),
            _ => ("", 0),
        };
        return wording.Catalog.Rules.Rule(table, number) is { } rule ? $" (rule {number}: {rule.Says.TrimEnd('.')})" : "";
    }

    static bool IsSecret(Session session, ChangedConclusion change) => session.Walk.Design.Parse(change.Key) is { } key
        && (session.Mode is Mode.Mock || (session.Agenda.IndexOf(key) is var index and >= 0 && !session.Walk.IsAnswered(index)));
}
