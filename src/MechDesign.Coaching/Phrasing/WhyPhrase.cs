using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// Why this question: what follows from it in the field graph, which outcomes are still open, and which rules each
/// answer would leave. Nothing here is written by hand; it is read off the graph and the rules.
/// </summary>
static class WhyPhrase
{
    public static IEnumerable<Block> Of(Session session, Wording wording)
    {
        if (session.Current is not { } question)
            return [];
        var design = session.Walk.Design;
        // In a mock interview the open outcomes would give away what is about to be predicted.
        return [Depends(question), .. session.Mode is Mode.Mock ? [] : Open(question, session, wording), .. Deciding(question, wording)];
    }

    static Block.Paragraph Depends(Question question)
    {
        var later = FieldGraph.Framework.DescendantsOf(question.Field)
            .Where(field => field is not (Field.Overrides or Field.Target or Field.Written))
            .Select(field => field.Label).ToArray();
        var readers = FieldGraph.Framework.Find(question.Field)?.ReadBy.Select(reader => reader.ToString()!).ToArray() ?? [];
        return new(later.Length == 0
            ? $"Nothing follows from {question.Field.Label}; it is read by {Join(readers)}."
            : $"From {question.Field.Label} follow {Join(later)}{(readers.Length == 0 ? "" : $"; it is also read by {Join(readers)}")}.");
    }

    static IEnumerable<Block> Open(Question question, Session session, Wording wording)
    {
        var design = session.Walk.Design;
        foreach (var path in design.Paths().Where(path => path.IsC1 && Concerns(question, design, path.RequirementNumber)))
        {
            var open = OpenOutcomes.Of(design, path.RequirementNumber);
            yield return new Block.Paragraph($"On {path.Id} {Outcomes("write shape", WriteShapeRules.Table, open.ShapeRules)}, and {Outcomes("base mechanism", BaseMechanismRules.Repaired, open.MechanismRules)}.");
            if (question.IsSet || question.IsPrediction)
                continue;
            yield return new Block.Table($"What each answer leaves open on {path.Id}", ["Answer", "Write shape rules", "Base mechanism rules"],
            [
                .. from option in wording.Options(question, session)
                   let left = OpenOutcomes.Of(design.With(new AnswerChange(question.Key, option.Label)), path.RequirementNumber)
                   select (System.Collections.Immutable.ImmutableArray<string>)[option.Label, string.Join(", ", left.ShapeRules), string.Join(", ", left.MechanismRules)],
            ]);
        }
    }

    static IEnumerable<Block> Deciding(Question question, Wording wording) =>
        wording.List(question.Field) is { } list ? [new Block.Paragraph(list.About, Tone.Note)] : [];

    /// <summary>Whether a path's write shape or mechanism can see the answer.</summary>
    static bool Concerns(Question question, Design design, int requirement) => question.Field switch
    {
        Field.Operation or Field.Interaction or Field.Priority or Field.Routing => question.Row == requirement,
        Field.Class or Field.Owner or Field.Evolution => design.Requirements[requirement - 1].States
            .Any(state => state.Target == design.Candidates[question.Row - 1].Label),
        Field.InvariantType or Field.Reads or Field.Holds => question.Row > 0 && design.Invariants[question.Row - 1].Requirement == requirement,
        Field.Tier => true,
        Field.Topology or Field.Coordination or Field.Holder or Field.Compensation => question.Row == 0 || question.Row == requirement,
        _ => false,
    };

    // What is settled is not named: it may be the next thing to predict.
    static string Outcomes(string what, RuleTable table, IReadOnlyCollection<int> rules) => rules.Count == 1
        ? $"the {what} is settled"
        : $"the {what} can still be {Join([.. rules.Select(rule => table.Rules[rule - 1].Outcome ?? "none at all").Distinct()], "or")}";

    static string Join(IReadOnlyList<string> words, string last = "and") => words.Count switch
    {
        0 => "nothing",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };
}
