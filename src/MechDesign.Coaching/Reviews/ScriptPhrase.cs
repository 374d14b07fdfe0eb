using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// The eight lines of document 001's interview script, each followed by this design's own facts. The last line covers
/// steps 8 and 9.
/// </summary>
public static class ScriptPhrase
{
    const int Most = 5;

    public static IEnumerable<Block> Of(Review review)
    {
        var (steps, conclusions) = (review.Catalog.Steps, review.Conclusions);
        yield return new Block.Heading("To say aloud, with your own facts");
        for (var line = 1; line <= 8; line++)
        {
            var says = line == 8 ? $"{Say(review, steps[8])} {Say(review, steps[9])}" : Say(review, steps[line]);
            yield return new Block.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{line}. “{says}”"));
            yield return new Block.Bullets([.. Spoken.Few([.. Facts(line, conclusions)], Most)]);
        }
    }

    static string Say(Review review, Catalogs.Step step) => review.Session.Agenda.Prompt.Kind == "infra" ? step.SayInfra : step.Say;

    static IEnumerable<string> Facts(int line, Conclusions conclusions) => line switch
    {
        1 => Or("No requirement yet.", conclusions.Design.Requirements.Select(Normalized)),
        2 => Or("No path is ranked yet.", Ranked(conclusions.Design)),
        3 => Or("No object is kept yet.", State(conclusions.Design)),
        4 => Or("No HARD invariant yet.", Hard(conclusions)),
        5 => ContextSaid.Of(conclusions.Design),
        6 => Or("No C1 path yet.", Writes(conclusions).Select(Mechanism)),
        7 => Or("No R1 read yet.", conclusions.Reads.Select(Read)),
        _ => Or("No C1 path and no hotspot yet.", [.. Writes(conclusions).Select(Failures), .. conclusions.Hotspots.Select(Hotspot)]),
    };

    static IEnumerable<string> Or(string nothing, IEnumerable<string> sentences) => sentences.DefaultIfEmpty(nothing);

    static string Normalized(Requirement row)
    {
        var targets = row.States.Select(state => state.Target).OfType<string>().Distinct().ToArray();
        return $"{row.Text}: {row.Operation?.Label ?? "an operation to be named"}{(targets.Length == 0 ? "" : $" on {Spoken.List(targets)}")}.";
    }

    static IEnumerable<string> Ranked(Design design)
    {
        foreach (var same in design.Requirements.Where(row => row.Priority is not null).GroupBy(row => row.Priority!.Value).OrderBy(same => same.Key))
            yield return $"{same.Key.Label}: {Spoken.List([.. same.Select(row => row.Text)])}.";
        var open = design.Requirements.Count(row => row.Priority is null);
        if (open > 0)
            yield return $"Not ranked yet: {open.ToString(CultureInfo.InvariantCulture)}.";
    }

    static IEnumerable<string> State(Design design)
    {
        foreach (var row in design.Candidates.Where(row => row.IsPrimary))
            yield return $"{row.Label} holds truth{Kind(row)}{(row.ScopeValue is { } scope ? $", one per {scope}" : "")}.";
        var derived = design.Candidates.Where(row => row.Action is Decomposition.KeepAsCandidate && !row.IsPrimary).Select(row => row.Label).ToArray();
        if (derived.Length > 0)
            yield return $"Derived, and rebuilt when lost: {Spoken.List(derived)}.";
        var aside = design.Candidates.Where(row => row.Action is not (null or Decomposition.KeepAsCandidate)).Select(row => row.Label).ToArray();
        if (aside.Length > 0)
            yield return $"Set aside: {Spoken.List(aside)}.";
    }

    static string Kind(Candidate row) => row is { Class: { } known, Evolution: { } evolution } ? $": {known.Label}, {evolution.Label}" : "";

    /// <summary>The first of every path comes before any path's second: what is left unsaid must not be a whole path.</summary>
    static IEnumerable<string> Hard(Conclusions conclusions)
    {
        var all = (from path in Writes(conclusions)
                   from invariant in path.Write!.Path.HardInvariants.Where(row => row.Statement.Length > 0).Index()
                   select (invariant.Index, Said: $"{path.Path.Id}: {Spoken.Sentence(invariant.Item.Statement)}")).ToArray();
        var said = all.OrderBy(one => one.Index).Take(Most).ToHashSet();
        return [.. all.Where(said.Contains).Select(one => one.Said), .. all.Where(one => !said.Contains(one)).Select(one => one.Said)];
    }

    static string Mechanism(PathConclusion path)
    {
        var write = path.Write!;
        if (write.Shape.Outcome is not { } shape)
            return $"{path.Path.Requirement.Text}: no write shape fits yet; I would normalize it again.";
        var said = $"{path.Path.Requirement.Text}: {Spoken.Shape(shape)}{Reasons.Of(write.Shape, write.Path.TargetName)} (shape rule {Number(write.Shape)}).";
        if (write.Mechanism.Label is not { } mechanism)
            return $"{said} No mechanism fits yet.";
        return $"{said} {Spoken.Capital(mechanism)} keeps it right{Reasons.Of(write.Mechanism, write.Path.TargetName)} (mechanism rule {Number(write.Mechanism)})."
            + (write.Companions.IsEmpty ? "" : $" Beside it: {Spoken.List([.. write.Companions.Select(result => result.Companion.Label)])}.");
    }

    static string Read(ReadConclusion read) =>
        $"{read.Row.Concept}: {(read.Row.Truth is { } truth ? $"the truth is {truth}" : "its truth is still to be named")}; "
        + (read.Path is { Label: { } served } path ? $"served by {served}{Reasons.Of(path, null)}" : "how it is served is still open")
        // Cache-aside has said so already.
        + (read.Path?.Outcome is ReadPath.CacheAside ? "." : read.StalenessAllowed ? ". It may lag." : ". It may not lag.")
        + (read.Row.Rebuild is { } rebuild ? $" A lost copy: {rebuild}." : "");

    static string Failures(PathConclusion path)
    {
        var row = path.Write!.Failure;
        return $"{path.Path.Requirement.Text}: a retry meets {row.RetryKey ?? "no answer yet"}; competing writers: {row.CompetingWriters.Label}; "
            + $"crash after commit: {row.CrashAfterCommit.Label}; lost message: {row.PublishFailure.Label}; late holder: {row.StaleHolder?.Label ?? "no answer yet"}.";
    }

    static string Hotspot(HotspotConclusion row) => row is { Hotspot.Type: { } type, FirstResponse: { } response }
        ? $"{row.Hotspot.Label} is a {type.Label}; the first move is {response.Label}."
        : $"{row.Hotspot.Label} is a hotspot whose type is still to be named.";

    static string Number(Derivation derivation) => derivation.Rule.ToString(CultureInfo.InvariantCulture);

    static IEnumerable<PathConclusion> Writes(Conclusions conclusions) => conclusions.Paths.Where(path => path.Write is not null);
}
