using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Accepted alternatives close, mistakes lead elsewhere, and the mid-round change flips what it says and no more.</summary>
static class AlternativesGate
{
    public static IEnumerable<FileProblem> Of(Prompt prompt, SourceFile file) => [.. Accepted(prompt, file), .. Mistakes(prompt, file), .. Change(prompt, file)];

    static IEnumerable<FileProblem> Accepted(Prompt prompt, SourceFile file)
    {
        for (var i = 0; i < prompt.Accepted.Count; i++)
        {
            foreach (var wrong in Same(prompt, prompt.Accepted[i].Change).Concat(Unclosed(prompt, prompt.Accepted[i].Change)))
                yield return file.Problem($"The alternative '{prompt.Accepted[i].When}': {wrong}.", "accepted", i);
        }
    }

    static IEnumerable<FileProblem> Mistakes(Prompt prompt, SourceFile file)
    {
        var full = new Agenda(prompt, Depth.Full);
        for (var i = 0; i < prompt.Mistakes.Count; i++)
        {
            var mistake = prompt.Mistakes[i];
            foreach (var wrong in Same(prompt, mistake.Change))
                yield return file.Problem($"The mistake '{mistake.Name}': {wrong}.", "mistakes", i);
            foreach (var change in mistake.Change.Where(change => full.IndexOf(change.Key) < 0))
                yield return file.Problem($"The mistake '{mistake.Name}': nobody is asked for {prompt.Design.Text(change.Key)}, so nobody can make it.", "mistakes", i, "change");
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
        if (ReferenceGate.Play(flipped, Depth.Full) is { } stopped)
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

    static IEnumerable<string> Unclosed(Prompt prompt, Rows<AnswerChange> changes)
    {
        var conclusions = Derive.From(prompt.Design.With(changes.AsSpan()));
        foreach (var finding in conclusions.Findings.Where(finding => finding.Severity is Severity.Error))
            yield return $"{finding.Code} at {finding.At}";
        foreach (var missing in conclusions.Closure.Conditions.SelectMany(condition => condition.Missing))
            yield return $"it does not close, {missing}";
    }
}
