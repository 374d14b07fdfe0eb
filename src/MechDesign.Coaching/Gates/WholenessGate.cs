using System.Globalization;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What every prompt has (session.md §6), beyond what its reader asks for.</summary>
static class WholenessGate
{
    static readonly string[] estimates = ["daily_users", "actions_per_user", "peak_factor", "bytes_per_action", "retention_days", "replicas"];

    public static IEnumerable<FileProblem> Of(Agenda full, SourceFile file) => [.. Texts(full.Prompt, file), .. Rows(full.Prompt, file), .. Keys(full, file)];

    static IEnumerable<FileProblem> Texts(Prompt prompt, SourceFile file)
    {
        if (prompt.Constraints.All(constraint => constraint.Number is null))
            yield return file.Problem("No constraint has a number; say how much, how fast or how late.", "constraints");
        foreach (var name in estimates.Where(name => prompt.Estimate.All(number => number.Name != name)))
            yield return file.Problem($"'{name}' is missing: it goes into the estimate.", "estimate");
        if (prompt.Mistakes.Count is < 2 or > 3)
            yield return file.Problem("Two or three classic mistakes, please; with fewer nobody learns, with more nobody reads.", "mistakes");
        if (prompt.FollowUps.Count < 2)
            yield return file.Problem("At least two follow-up questions with short answers are asked for.", "follow_ups");
        if (prompt.DeepDives.Count == 0)
            yield return file.Problem("A deep dive is missing: what would the last ten minutes be about?", "deep_dives");
        if (prompt.Change is null)
            yield return file.Problem("'change' is missing: a requirement that changes in the middle of the round.", "change");
        foreach (var level in prompt.Levels.Where(level => level.Keys.Count == 0))
            yield return file.Problem($"Nothing is asked of {level.Name}; name the keys that level must get right.", "levels", level.Name);
        if (prompt.Levels.Count == 0)
            yield return file.Problem("'levels' is missing: the keys mid, senior and staff must get right.", "levels");
    }

    static IEnumerable<FileProblem> Rows(Prompt prompt, SourceFile file)
    {
        var design = prompt.Design;
        if (design.Requirements.Count is < 3 or > 6)
            yield return file.Problem($"A prompt has 3 to 6 requirements, this one {design.Requirements.Count.ToString(CultureInfo.InvariantCulture)}.", "design", "requirements");
        var (c1, r1) = (design.Requirements.Count(row => row.Priority is Priority.C1), design.Requirements.Count(row => row.Priority is Priority.R1));
        if (prompt.Wide is null && (c1 > 2 || r1 > 2))
            yield return file.Problem("More than two C1 or two R1; take one away, or say why under 'wide'.", "design", "requirements");
        if (c1 == 0)
            yield return file.Problem("No requirement is C1; without a critical write there is nothing to derive.", "design", "requirements");
        foreach (var action in new[] { Decomposition.SplitCandidate, Decomposition.RejectAsUIArtifact })
        {
            if (design.Candidates.All(row => row.Action != action))
                yield return file.Problem($"No candidate has the action '{action.Label}'; add one a member may fall for.", "design", "candidates");
        }
        foreach (var tier in new[] { Tier.HARD, Tier.SOFT })
        {
            if (design.Invariants.All(row => row.Tier != tier))
                yield return file.Problem($"No invariant is {tier.Label}.", "design", "invariants");
        }
        for (var i = 0; i < design.Invariants.Count; i++)
        {
            if (design.Invariants[i].Type is { } type && Template.Of(type).Slots.FirstOrDefault(slot => design.Invariants[i][slot] is null) is var empty and not 0)
                yield return file.Problem($"The {empty.Words} of this {type.Label} invariant is missing; its template has the slot.", "design", "invariants", i);
        }
        if (design.ContextReasons is not { Topology: not null, Coordination: not null, ReadConsistency: not null, Holder: not null, Compensation: not null })
            yield return file.Problem("Each of the five context choices says why.", "design", "context", "why");
        foreach (var (row, i) in design.Hotspots.Select((row, i) => (row, i)).Where(pair => pair.row.Type is null))
            yield return file.Problem($"The hotspot '{row.Label}' has no type.", "design", "hotspots", i);
        if (design.Hotspots.Count == 0)
            yield return file.Problem("A hotspot is missing: where does it hurt first?", "design", "hotspots");
    }

    /// <summary>What a level asks for is asked in some interview, and has a hint.</summary>
    static IEnumerable<FileProblem> Keys(Agenda full, SourceFile file)
    {
        var prompt = full.Prompt;
        foreach (var level in prompt.Levels)
        {
            foreach (var (key, i) in level.Keys.Select((key, i) => (key, i)))
            {
                var text = prompt.Design.Text(key);
                if (full.IndexOf(key) < 0)
                    yield return file.Problem($"'{text}' is asked in no interview.", "levels", level.Name, i);
                else if (prompt.HintFor(key) is null)
                    yield return file.Problem($"'{text}' is asked of {level.Name} and has no hint.", "levels", level.Name, i);
            }
        }
        foreach (var hint in prompt.Hints.Where(hint => full.IndexOf(hint.Key) < 0))
            yield return file.Problem($"'{prompt.Design.Text(hint.Key)}' is asked in no interview.", "hints", prompt.Design.Text(hint.Key));
    }
}
