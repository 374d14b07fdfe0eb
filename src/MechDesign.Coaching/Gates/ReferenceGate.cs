using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The reference derives without an error, closes, has the shapes its archetypes usually have, and can be played.</summary>
static class ReferenceGate
{
    public static IEnumerable<FileProblem> Of(Agenda full, Catalog catalog, SourceFile file) =>
        [.. Closes(full.Prompt, file), .. Archetypes(full.Prompt, catalog, file), .. Shapes(full.Prompt, catalog, file), .. Plays(full, file)];

    static IEnumerable<FileProblem> Closes(Prompt prompt, SourceFile file)
    {
        var conclusions = Derive.From(prompt.Design);
        foreach (var finding in conclusions.Findings.Where(finding => finding.Severity is Severity.Error))
            yield return file.Problem($"{finding.Code} at {finding.At}: {finding.Message}", "design");
        foreach (var missing in conclusions.Closure.Conditions.SelectMany(condition => condition.Missing))
            yield return file.Problem($"The reference does not close: {missing}.", "design");
    }

    static IEnumerable<FileProblem> Archetypes(Prompt prompt, Catalog catalog, SourceFile file)
    {
        if (prompt.Design.Archetypes is not { Dominant: { } dominant } archetypes)
        {
            yield return file.Problem("The design names no dominant archetype.", "design", "archetypes");
            yield break;
        }
        if (catalog.Card(dominant) is null)
            yield return file.Problem($"'{dominant}' is no archetype.", "design", "archetypes", "dominant");
        for (var i = 0; i < archetypes.Supporting.Count; i++)
        {
            var supporting = archetypes.Supporting[i];
            if (catalog.Card(supporting.Id) is null)
                yield return file.Problem($"'{supporting.Id}' is no archetype.", "design", "archetypes", "supporting", i);
            if (supporting.Role is not { } role || Roles.Words.Find(role) is null)
                yield return file.Problem($"{supporting.Id} needs a role: {string.Join(" · ", Roles.Words.Labels)}.", "design", "archetypes", "supporting", i);
        }
    }

    static IEnumerable<FileProblem> Shapes(Prompt prompt, Catalog catalog, SourceFile file)
    {
        foreach (var finding in Derive.From(prompt.Design, usual: catalog.UsualShapes).Findings.Where(finding => finding.Code == "unusual-write-shape"))
        {
            var key = prompt.Design.Parse($"{finding.At}.write_shape");
            if (prompt.Unusual.All(row => row.Key != key))
                yield return file.Problem($"{finding.Message} Say why under 'unusual', as {finding.At}.write_shape, or name the archetype that has it.", "design", "archetypes");
        }
    }

    /// <summary>Whoever answers like the reference gets to the end, at every depth, and to the same conclusions.</summary>
    static IEnumerable<FileProblem> Plays(Agenda full, SourceFile file)
    {
        foreach (var agenda in new Agenda[] { new(full.Prompt, Depth.Drill), new(full.Prompt, Depth.Core), full })
        {
            if (Play(agenda) is { } stopped)
                yield return file.Problem($"The {agenda.Depth.Label} interview cannot be answered as the reference does: {stopped}.", "design");
        }
    }

    /// <summary>Why a prompt cannot be played to its own conclusions; null when it can.</summary>
    public static string? Play(Agenda agenda)
    {
        var walk = Walk.OfReference(agenda, Mode.Mock);
        if (walk.Next >= 0)
        {
            var question = agenda.Questions[walk.Next];
            return $"{agenda.Key(question)} has no allowed answer{(agenda.Reference[walk.Next] is { } answer ? $", {answer} is none here" : "")}";
        }
        return Outcomes.Differing(agenda.Prompt.Design, walk.Design).FirstOrDefault() is { } differs ? $"it ends with another {differs}" : null;
    }
}
