using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Accepted alternatives close, mistakes lead elsewhere, and the mid-round change flips what it says and no more.</summary>
static class AlternativesGate
{
    public static IEnumerable<FileProblem> Of(Agenda full, SourceFile file) => [.. Accepted(full, file), .. Mistakes(full, file), .. Change(full.Prompt, file)];

    static IEnumerable<FileProblem> Accepted(Agenda full, SourceFile file)
    {
        var prompt = full.Prompt;
        for (var i = 0; i < prompt.Accepted.Count; i++)
        {
            var change = prompt.Accepted[i].Change;
            foreach (var wrong in Same(prompt, change).Concat(Unclosed(prompt, change)).Concat(Unspoken(prompt, change)))
                yield return file.Problem($"The alternative '{prompt.Accepted[i].When}': {wrong}.", "accepted", i);
            foreach (var key in AnswersGate.NotTaken(full, change))
                yield return file.Problem($"The alternative '{prompt.Accepted[i].When}': nobody is asked for {prompt.Design.Text(key)}, or the answers before it do not allow this one.", "accepted", i, "change");
        }
    }

    static IEnumerable<FileProblem> Mistakes(Agenda full, SourceFile file)
    {
        var prompt = full.Prompt;
        for (var i = 0; i < prompt.Mistakes.Count; i++)
        {
            var mistake = prompt.Mistakes[i];
            foreach (var wrong in Same(prompt, mistake.Change))
                yield return file.Problem($"The mistake '{mistake.Name}': {wrong}.", "mistakes", i);
            foreach (var key in AnswersGate.NotTaken(full, mistake.Change))
                yield return file.Problem($"The mistake '{mistake.Name}': nobody is asked for {prompt.Design.Text(key)}, or the answers before it do not allow this one; nobody can make it.", "mistakes", i, "change");
            if (!Outcomes.Differing(prompt.Design, prompt.Design.With(mistake.Change.AsSpan())).Any())
                yield return file.Problem($"The mistake '{mistake.Name}' leads to the same conclusions and findings as the reference.", "mistakes", i, "change");
        }
    }

    static IEnumerable<FileProblem> Change(Prompt prompt, SourceFile file)
    {
        if (prompt.Change is not { } change)
            yield break;
        foreach (var wrong in Same(prompt, change.Flips).Concat(Unclosed(prompt, change.Flips)))
            yield return file.Problem($"The mid-round change: {wrong}.", "change", "flips");
        var flipped = prompt with { Design = prompt.Design.With(change.Flips.AsSpan()) };
        if (ReferenceGate.Play(new(flipped, Depth.Full)) is { } stopped)
            yield return file.Problem($"The mid-round change flips more than it says: {stopped}.", "change", "flips");
        if (!Outcomes.Differing(prompt.Design, flipped.Design).Any())
            yield return file.Problem("The mid-round change changes no conclusion; a change worth making does.", "change", "flips");
    }

    static IEnumerable<string> Same(Prompt prompt, Rows<AnswerChange> changes)
    {
        if (changes.Count == 0)
            yield return "no answer is changed";
        foreach (var change in changes.Where(change => prompt.Design.Answer(change.Key) == change.Label))
            yield return $"{prompt.Design.Text(change.Key)} is {change.Label} already";
    }

    /// <summary>Whoever gives a path a context of its own says so first, and that answer is to be called right as well.</summary>
    static IEnumerable<string> Unspoken(Prompt prompt, Rows<AnswerChange> changes)
    {
        var overrides = AnswersGate.Overrides(prompt.Design, changes);
        if (overrides != AnswersGate.Overrides(prompt.Design, []) && changes.All(change => change.Key.Field is not Field.Overrides))
            yield return $"context.overrides belongs to it, as '{overrides}'";
    }

    static IEnumerable<string> Unclosed(Prompt prompt, Rows<AnswerChange> changes)
    {
        var conclusions = Derive.From(prompt.Design.With(changes.AsSpan()));
        foreach (var finding in conclusions.Findings.Where(finding => finding.Severity is Severity.Error))
            yield return $"{finding.Code} at {finding.At}";
        foreach (var missing in conclusions.Closure.Conditions.SelectMany(condition => condition.Missing))
            yield return $"it does not close, {missing}";
    }
}
