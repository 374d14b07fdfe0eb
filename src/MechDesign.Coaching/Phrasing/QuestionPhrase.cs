using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The question at hand, as every channel shows it.</summary>
static class QuestionPhrase
{
    public static ImmutableArray<Block> Of(Session session, Wording wording)
    {
        if (session.Proposed is { } proposed)
            return [Confirmation(session, proposed)];
        if (session.Current is not { } question)
            return [];
        return [.. SkipPhrase.Notes(session), Ask(session, question, wording)];
    }

    static Block.Ask Ask(Session session, Question question, Wording wording)
    {
        var design = session.Walk.Design;
        var step = wording.Catalog.Steps[question.Step];
        var old = session.OldValue(session.Agenda.IndexOf(question.Key));
        return new(
            design.Text(question.Key),
            question.Step == 0 ? step.Title : $"Step {question.Step.ToString(CultureInfo.InvariantCulture)} · {step.Title}",
            session.Agenda.Prompt.Kind == "infra" ? step.SayInfra : step.Say,
            Subjects.Of(question, session),
            Text(question, design, wording),
            question.IsSet,
            question.IsPrediction,
            wording.Offer(question, session).Choices,
            old,
            session.Walk.Answered,
            session.Total);
    }

    static Block.Ask Confirmation(Session session, ProposedChange proposed)
    {
        var preview = Preview.Of(session, proposed.Key, proposed.Value);
        var key = session.Walk.Design.Text(proposed.Key);
        ImmutableArray<string> lines =
        [
            .. ChangePhrase.Proposed(session, preview.Conclusions),
            .. preview.AskedAgain.Select(asked => $"asked again: {asked}"),
            .. preview.NoLongerAsked.Select(gone => $"no longer asked: {gone} (its answer is kept aside)"),
        ];
        return new("confirm", "Change", "", lines, $"Change {key} to '{proposed.Value}'?", false, false,
            [new(1, "yes", "change it; every other answer stays"), new(2, "no", "leave everything as it is")],
            null, session.Walk.Answered, session.Total);
    }

    static string Text(Question question, Design design, Wording wording) => question.Field switch
    {
        Field.Tier => "Which of these invariants are SOFT: broken, they cost comfort and not truth?",
        Field.Primary => "Which of the kept candidates are primary: truth that cannot be rebuilt from anything else?",
        Field.Overrides => "Does a path differ from this context, or act under a claim won on another? Name what it must say for itself.",
        Field.Truth => "Where does the truth of this concept stand?",
        Field.DominantArchetype => "Which archetype dominates?",
        Field.SupportingArchetypes => "Which other archetypes support it?",
        _ => (wording.List(question.Field)?.Ask ?? "").Replace("{subject}", SubjectName(question, design), StringComparison.Ordinal),
    };

    static string SubjectName(Question question, Design design) => Keys.Of(question.Field).Subject switch
    {
        Subject.Candidate => design.Candidates[question.Row - 1].Label,
        Subject.Hotspot => design.Hotspots[question.Row - 1].Label,
        Subject.Read => design.Reads[question.Row - 1].Concept,
        Subject.Requirement => design.Requirements[question.Row - 1].Text,
        Subject.Path => Ids.Path(design.PathNumber(question.Row)),
        _ => "this design",
    };
}
