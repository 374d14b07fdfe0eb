using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Session.md §2: every question an interview may come to, by step, then row, then column.</summary>
static class AgendaQuestions
{
    static readonly Field[] context =
        [Field.Topology, Field.Coordination, Field.ReadConsistency, Field.Holder, Field.Compensation];

    public static IEnumerable<Question> Of(Design reference, Depth depth) => depth switch
    {
        Depth.Drill => Drill(reference),
        Depth.Core => Core(reference),
        Depth.Full => Full(reference),
    };

    static IEnumerable<Question> Full(Design design) =>
    [
        .. Row(0, 0, Field.Branch, Field.DominantArchetype, Field.SupportingArchetypes),
        .. Rows(1, design.Requirements.Count, Field.Operation, Field.Interaction),
        .. Rows(2, design.Requirements.Count, Field.Priority),
        .. Rows(3, design.Candidates.Count, Field.Action),
        .. Rows(3, design.Candidates.Count, Field.Class, Field.Owner, Field.Evolution, Field.ScopeKind),
        .. Row(3, 0, Field.Primary),
        .. Steps4To6(design),
        .. Rows(7, design.Reads.Count, Field.Spatial, Field.Spans, Field.Query, Field.Load, Field.ReadPath, Field.Truth),
        .. Rows(8, design.Requirements.Count, Field.Retry, Field.PublishFailure, Field.StaleHolder),
        .. Rows(9, design.Hotspots.Count, Field.HotspotType, Field.FirstResponse),
    ];

    /// <summary>The steps before are given, so only what this design can come to.</summary>

    static IEnumerable<Question> Core(Design design) =>
    [
        .. Steps4To6(design).Where(question => IsPossible(question, design)),
        .. Rows(7, design.Reads.Count, Field.Spatial, Field.Spans, Field.Query, Field.Load, Field.ReadPath),
        .. Rows(8, design.Requirements.Count, Field.Retry, Field.PublishFailure, Field.StaleHolder).Where(question => IsPossible(question, design)),
    ];

    static bool IsPossible(Question question, Design design) => Keys.Of(question.Field).Subject switch
    {
        Subject.Path => design.Requirements[question.Row - 1].Priority is Priority.C1,
        Subject.Context => question.Row == 0 || Choices.OverrideKeys(design).Contains(question.Key),
        _ => true,
    };

    static IEnumerable<Question> Steps4To6(Design design) =>
    [
        .. Rows(4, design.Invariants.Count, Field.InvariantType, Field.Reads, Field.Holds),
        .. Row(4, 0, Field.Tier),
        .. Row(5, 0, context),
        .. Row(5, 0, Field.Overrides),
        .. Rows(5, design.Requirements.Count, context),
        .. Rows(6, design.Requirements.Count,
            Field.Routing, Field.Repeats, Field.WriteShape, Field.BaseMechanism, Field.Publishes, Field.Companions),
    ];

    /// <summary>One C1 path: the first, with the one earlier answer that decides it.</summary>
    static IEnumerable<Question> Drill(Design design)
    {
        if (design.Paths().FirstOrDefault(path => path.IsC1) is not { RequirementNumber: var path and > 0 })
            return [];
        var evidence = Enumerable.Range(1, design.Invariants.Count)
            .Where(number => design.Invariants[number - 1] is { IsHard: true } invariant && invariant.Requirement == path)
            .SelectMany(number => design.Invariants[number - 1].Type switch
            {
                // The types are given, so only what they ask for can come.
                InvariantType.Eligibility => Row(4, number, Field.Reads),
                InvariantType.Uniqueness => Row(4, number, Field.Holds),
                _ => [],
            });
        return
        [
            .. Row(0, 0, Field.DominantArchetype),
            DecidingQuestion(design, path),
            .. evidence,
            .. Row(6, path, Field.Routing, Field.WriteShape, Field.BaseMechanism, Field.Publishes, Field.Companions),
            .. Row(8, path, Field.Retry, Field.PublishFailure, Field.StaleHolder),
        ];
    }

    static Question DecidingQuestion(Design design, int path)
    {
        var write = Derive.Write(design, path);
        if (write.Shape.Outcome is WriteShape.MultiServiceTransaction)
            return new(ContextKey(design, path, Field.Topology), 5);
        if (write.Shape.Outcome is WriteShape.ExclusiveClaim)
            return new(ContextKey(design, path, Field.Holder), 5);
        var target = Enumerable.Range(1, design.Candidates.Count).FirstOrDefault(number => design.Candidates[number - 1].Label == write.Path.TargetName);
        return target > 0 ? new(new(Field.Evolution, target), 3) : new(new(Field.Operation, path), 1);
    }

    static Key ContextKey(Design design, int path, Field field) =>
        new(field, design.Answer(new(field, path)) is null ? 0 : path);

    static IEnumerable<Question> Rows(int step, int rows, params Field[] fields) =>
        Enumerable.Range(1, rows).SelectMany(row => Row(step, row, fields));

    static IEnumerable<Question> Row(int step, int row, params Field[] fields) =>
        fields.Select(field => new Question(new(field, row), step));
}
