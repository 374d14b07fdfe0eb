using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Sheets A–H of document 001, Full Interview Worksheet, filled from a design and what follows from it.</summary>
public static class Sheets
{
    const string Undeclared = "–";

    public static ImmutableArray<Sheet> Of(Conclusions conclusions) =>
    [
        Normalize(conclusions.Design), PrimaryState(conclusions.Design), Invariants(conclusions.Design), Context(conclusions.Design),
        Mechanisms(conclusions), ReadModel(conclusions), Failures(conclusions), Scale(conclusions),
    ];

    static Sheet Normalize(Design design) => new('A', "Normalize",
        ["Requirement", "Actor", "Operation", "State touched", "Priority"],
        [.. design.Requirements.Select(row => Cells(row.Text, row.Actor?.Label, row.Operation?.Label, States(row), row.Priority?.Label))]);

    static string States(Requirement row) => string.Join("\n", row.States.Select(
        (state, i) => $"S{i + 1} {state.Interaction?.Label ?? Undeclared}: {state.Target ?? Undeclared}"));

    static Sheet PrimaryState(Design design) => new('B', "Primary State",
        ["Candidate object label", "Candidate source", "Candidate needed for C1/R1?", "Candidate decomposition action", "Class", "Primary?", "Owner", "Evolution", "Scope kind", "Scope value"],
        [.. design.Candidates.Select(row => Cells(
            row.Label, row.Source?.Label, row.Needed?.Label,
            row.Replaces is { } old ? $"{row.Action?.Label ?? Undeclared}\nreplaces {old}" : row.Action?.Label,
            row.Class?.Label, row.IsPrimary ? "Yes" : "No",
            row.Boundary is { } boundary ? $"{row.Owner?.Label ?? Undeclared}\n{boundary}" : row.Owner?.Label,
            row.Evolution?.Label, row.ScopeKind?.Label, row.ScopeValue))]);

    // HARD rows first: they are the ones a mechanism must keep.
    static Sheet Invariants(Design design) => new('C', "Hard Invariants",
        ["Path", "Tier", "Type", "Invariant template", "Invariant statement"],
        [.. design.Invariants.Where(row => row.Tier is not Tier.SOFT).Concat(design.Invariants.Where(row => row.Tier is Tier.SOFT))
            .Where(row => design.PathNumber(row.Requirement) > 0)
            .Select(row => Cells(
                PathCell(design, row.Requirement), row.Tier?.Label, row.Type?.Label,
                row.Type is { } type ? $"{type.Label} template" : null, row.Statement))]);

    static Sheet Context(Design design)
    {
        var (context, why) = (design.Context, design.ContextReasons);
        return new('D', "Execution Context", ["Field", "Value", "Why"],
        [
            Cells("Topology", context.Topology?.Label, why.Topology),
            Cells("Write coordination scope", context.Coordination?.Label, why.Coordination),
            Cells("Read consistency target", context.ReadConsistency?.Label, why.ReadConsistency),
            Cells("Holder model", context.Holder?.Label, why.Holder),
            Cells("Compensation acceptable?", context.Compensation?.Label, why.Compensation),
            .. design.Overrides.Where(row => design.PathNumber(row.Requirement) > 0).SelectMany(row => Overrides(Ids.Path(design.PathNumber(row.Requirement)), row.Context)),
        ]);
    }

    static IEnumerable<ImmutableArray<string>> Overrides(string path, Context own)
    {
        (string Field, string? Value)[] five =
        [
            ("Topology", own.Topology?.Label), ("Write coordination scope", own.Coordination?.Label),
            ("Read consistency target", own.ReadConsistency?.Label), ("Holder model", own.Holder?.Label),
            ("Compensation acceptable?", own.Compensation?.Label),
        ];
        return five.Where(row => row.Value is not null).Select(row => Cells($"{row.Field} ({path})", row.Value, $"{path} differs"));
    }

    static Sheet Mechanisms(Conclusions conclusions) => new('E', "Mechanism Selection",
        ["Path", "Write shape", "Base mechanism", "Companions"],
        [.. Writes(conclusions).Select(path => Cells(
            PathCell(conclusions.Design, path.Path.RequirementNumber),
            path.Write!.Shape.Label ?? "not classifiable", path.Write.Mechanism.Label ?? "not classifiable",
            string.Join("\n", path.Write.Companions.Select(Companion))))]);

    static string Companion(CompanionResult result) =>
        result.Reason is Reason.Required ? result.Companion.Label : $"{result.Companion.Label} ({result.Reason.Label})";

    static Sheet ReadModel(Conclusions conclusions) => new('F', "Read Model",
        ["Concept", "Truth", "Read path", "Staleness allowed?", "Rebuild path"],
        [.. conclusions.Reads.Select(read => Cells(
            $"{read.Id}\n{read.Row.Kind?.Label ?? Undeclared}\n{read.Row.Concept}", read.Row.Truth, read.Path?.Label,
            read.StalenessAllowed ? "Yes" : "No", read.Row.Rebuild))]);

    static Sheet Failures(Conclusions conclusions) => new('G', "Failure Matrix",
        ["Path", "Retry", "Competing writers", "Crash after commit", "Publish failure", "Stale holder"],
        [.. Writes(conclusions).Select(path => Cells(
            PathCell(conclusions.Design, path.Path.RequirementNumber),
            path.Write!.Failure.RetryKey ?? "missing", path.Write.Failure.CompetingWriters.Label,
            path.Write.Failure.CrashAfterCommit.Label, path.Write.Failure.PublishFailure.Label,
            path.Write.Failure.StaleHolder?.Label ?? "missing"))]);

    static Sheet Scale(Conclusions conclusions) => new('H', "Scale",
        ["Hotspot", "Type", "First response"],
        [.. conclusions.Hotspots.Select(row => Cells(row.Hotspot.Label, row.Hotspot.Type?.Label, row.FirstResponse?.Label))]);

    static IEnumerable<PathConclusion> Writes(Conclusions conclusions) => conclusions.Paths.Where(path => path.Write is not null);

    static string PathCell(Design design, int requirement)
    {
        var row = design.Requirements[requirement - 1];
        return $"{Ids.Path(design.PathNumber(requirement))}\n{row.PathKind?.Label ?? Undeclared}\n{row.Text}";
    }

    static ImmutableArray<string> Cells(params ReadOnlySpan<string?> cells)
    {
        var row = ImmutableArray.CreateBuilder<string>(cells.Length);
        foreach (var cell in cells)
            row.Add(string.IsNullOrEmpty(cell) ? Undeclared : cell);
        return row.MoveToImmutable();
    }
}
