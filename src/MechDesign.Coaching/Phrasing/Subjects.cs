using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What a question is about: the row, and what is already known of it.</summary>
static class Subjects
{
    public static ImmutableArray<string> Of(Question question, Session session)
    {
        var design = session.Walk.Design;
        return Keys.Of(question.Field).Subject switch
        {
            Subject.Requirement => Requirement(design, question.Row),
            Subject.Candidate => Candidate(design, design.Candidates[question.Row - 1]),
            Subject.Invariant => question.Row == 0 ? [] : Invariant(question, design),
            Subject.Context => question.Row == 0 ? [] : [Path(design, question.Row)],
            Subject.Path => Write(design, question, session.Mode),
            Subject.Read => Read(design, question.Row),
            Subject.Hotspot => [design.Hotspots[question.Row - 1].Label],
            _ => [],
        };
    }

    static string Path(Design design, int requirement) =>
        $"{Ids.Path(design.PathNumber(requirement))} {design.Requirements[requirement - 1].Text}";

    static ImmutableArray<string> Requirement(Design design, int number)
    {
        var row = design.Requirements[number - 1];
        return Lines(
            $"{Ids.Requirement(number)} {row.Text}",
            row.States.Count == 0 ? null : $"touches {string.Join(", ", row.States.Select(state => state.Target))}",
            row.Operation is { } operation ? $"operation: {operation.Label}" : null);
    }

    static ImmutableArray<string> Candidate(Design design, Candidate row)
    {
        var named = design.Requirements.Where(requirement => requirement.States.Any(state => state.Target == row.Label)).Select(requirement => requirement.Text);
        return Lines(
            row.Replaces is null ? row.Label : $"{row.Label} (in place of {row.Replaces})",
            row.Class is { } known ? $"class: {known.Label}" : null,
            string.Join("; ", named) is { Length: > 0 } texts ? $"named by: {texts}" : null);
    }

    // While the type is asked the template's own words would give it away, and "at most one logical outcome" names an answer
    // to what is held, so only what fills them is shown.
    static ImmutableArray<string> Invariant(Question question, Design design)
    {
        var row = design.Invariants[question.Row - 1];
        return [Path(design, row.Requirement), $"{Ids.Invariant(question.Row)} {(question.Field is Field.InvariantType or Field.Holds ? Values(row) : Said(row))}"];
    }

    /// <summary>An invariant as its sentence; as its bare values where they were given for the sentence of another type.</summary>
    public static string Said(Invariant row) =>
        row.Type is { } type && Template.Of(type).Slots.All(slot => row[slot] is not null) ? row.Statement : Values(row);

    static string Values(Invariant row) => string.Join(" · ", row.Slots.Select(slot => slot.Text));

    static ImmutableArray<string> Write(Design design, Question question, Mode mode)
    {
        var write = WritePath.Resolve(design, question.Row, RuleSet.Repaired);
        var hard = string.Join(", ", write.HardInvariants.Select(Evidence));
        var context = write.Context;
        return Lines(
            Path(design, question.Row),
            $"{write.Requirement.Operation?.Label ?? "an operation"} on {write.TargetName ?? "nothing"}{(write.Target?.Evolution is { } evolution ? $", which evolves by {evolution.Label}" : "")}",
            hard.Length == 0 ? null : $"HARD: {hard}",
            $"context: {context.Topology?.Label ?? "–"} · {context.Coordination?.Label ?? "–"} · holder {context.Holder?.Label ?? "–"} · compensation {context.Compensation?.Label ?? "–"}",
            write.Row.Routing is { } routing && question.Field is not Field.Routing ? $"routing: {routing.Label}" : null,
            mode is Mode.Guided && question.Field is Field.Publishes or Field.Companions or Field.Retry or Field.PublishFailure or Field.StaleHolder ? Derived(design, question.Row) : null);
    }

    static string Evidence(Invariant row) => row switch
    {
        { Reads: { } reads } => $"{row.Type?.Label} ({reads.Label})",
        { Holds: { } holds } => $"{row.Type?.Label} ({holds.Label})",
        _ => row.Type?.Label ?? "–",
    };

    static string Derived(Design design, int requirement)
    {
        var write = Derive.Write(design, requirement);
        return $"so far: {write.Shape.Label ?? "no write shape"}, {write.Mechanism.Label ?? "no base mechanism"}";
    }

    static ImmutableArray<string> Read(Design design, int number)
    {
        var row = design.Reads[number - 1];
        var staleness = design.ContextOf(row.Requirement).ReadConsistency?.Label;
        return Lines(
            Path(design, row.Requirement),
            $"concept {Ids.Concept(number)}: {row.Concept}{(row.Truth is { } truth ? $", whose truth is {truth}" : "")}",
            staleness is null ? null : $"staleness: {staleness}");
    }

    static ImmutableArray<string> Lines(params ReadOnlySpan<string?> lines)
    {
        var kept = ImmutableArray.CreateBuilder<string>(lines.Length);
        foreach (var line in lines)
        {
            if (line is not null)
                kept.Add(line);
        }
        return kept.DrainToImmutable();
    }
}
