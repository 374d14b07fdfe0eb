using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>An answer in force: the value the interview goes on with.</summary>
public sealed record Given(string? Value);

/// <summary>A question that was passed over, and why.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reason">Why.</param>
/// <param name="Value">The value it has then.</param>
/// <param name="Instead">The reference's, where a guided interview needs that one to go on.</param>
public sealed record SkipNote(Question Question, SkipReason Reason, string? Value, string? Instead);

/// <summary>
/// Where an interview stands: the answers laid over the skeleton in the order of the agenda, and the first question
/// that has no allowed answer. Nothing else remembers a position, so going back or changing an early answer needs no
/// code of its own: what vanished keeps its answer, what newly appears or is no longer allowed is asked again.
/// </summary>
public sealed class Walk
{
    readonly bool[] asked;
    readonly bool[] answered;
    Design? beforeNext;

    Walk(int questions) => (asked, answered) = (new bool[questions], new bool[questions]);

    /// <summary>The design in force.</summary>
    public Design Design { get; private set; } = new();

    /// <summary>The position of the next question; -1 when there is none.</summary>
    public int Next { get; private set; } = -1;

    /// <summary>Which questions arise.</summary>
    public ImmutableArray<bool> Asked => ImmutableCollectionsMarshal.AsImmutableArray(asked);

    /// <summary>Questions passed over before <see cref="Next"/>.</summary>
    public ImmutableArray<SkipNote> Skipped { get; private set; } = [];

    /// <summary>How many asked questions have an allowed answer.</summary>
    public int Answered => answered.AsSpan().Count(true);

    /// <summary>Whether the question at a position is asked and has an answer that is still allowed.</summary>
    public bool IsAnswered(int index) => answered[index];

    /// <summary>The walk of whoever answers as the reference does.</summary>
    public static Walk OfReference(Agenda agenda, Mode mode) => Through(agenda, mode, ReferenceGiven(agenda));

    /// <summary>The reference's answers as they would be given; null where it has none.</summary>
    public static Given?[] ReferenceGiven(Agenda agenda) => [.. agenda.Reference.Select(answer => answer is null ? null : new Given(answer))];

    public static Walk Through(Agenda agenda, Mode mode, ReadOnlySpan<Given?> given)
    {
        var walk = new Walk(agenda.Questions.Length);
        walk.Go(agenda, mode, given, 0, new(agenda.Skeleton));
        return walk;
    }

    /// <summary>
    /// This walk with other answers from its next question on. Whatever comes before that question stands, so that a
    /// turn late in an interview costs no more than an early one.
    /// </summary>
    public Walk Continued(Agenda agenda, Mode mode, ReadOnlySpan<Given?> given)
    {
        if (Next < 0)
            return Through(agenda, mode, given);
        var walk = new Walk(agenda.Questions.Length) { Skipped = Skipped };
        asked.AsSpan(0, Next).CopyTo(walk.asked);
        answered.AsSpan(0, Next).CopyTo(walk.answered);
        walk.Go(agenda, mode, given, Next, new(beforeNext!));
        return walk;
    }

    /// <summary>How many questions there are if the reference answers those that are open.</summary>
    public int Foretold(Agenda agenda, Mode mode, ReadOnlySpan<Given?> given)
    {
        var answers = given.ToArray();
        for (var i = 0; i < answers.Length; i++)
        {
            if (!answered[i] && (answers[i] is null || asked[i]))
                answers[i] = agenda.Reference[i] is { } reference ? new(reference) : null;
        }
        return Continued(agenda, mode, answers).asked.AsSpan().Count(true);
    }

    void Go(Agenda agenda, Mode mode, ReadOnlySpan<Given?> given, int from, Draft draft)
    {
        for (var i = from; i < agenda.Questions.Length; i++)
        {
            var question = agenda.Questions[i];
            if (question.Step == 5 && question.Row > 0 && agenda.Depth is not Depth.Drill && !IsOverridden(agenda, given, draft.Design, question))
                continue;
            var reference = agenda.Reference[i];
            var verdict = Verdicts.Of(question, draft.Design, reference);
            if (verdict.Skip is { } reason)
            {
                if (reason is SkipReason.NotHere)
                    continue;
                // Behind the next question too: a change that opens an early one must not take away what was derived.
                var instead = mode is Mode.Guided && question.IsStructural && reference != verdict.Value ? reference : null;
                Answers.Put(draft, question, instead ?? verdict.Value, agenda);
                if (Next < 0)
                    Skipped = Skipped.Add(new(question, reason, verdict.Value, instead));
                continue;
            }
            asked[i] = true;
            if (given[i] is { } answer && IsAllowed(question, answer.Value, draft.Design, mode))
            {
                answered[i] = true;
                Answers.Put(draft, question, answer.Value, agenda);
            }
            else if (Next < 0)
            {
                Next = i;
                // Another draft goes on, so that the design up to here stays as it is.
                beforeNext = draft.Design;
                draft = new(beforeNext);
            }
        }
        Design = draft.Design;
    }

    /// <summary>Session.md §3: an earlier answer stands unless the answers before it no longer allow it.</summary>
    internal static bool IsAllowed(Question question, string? value, Design design, Mode mode) => question.Field switch
    {
        Field.Coordination or Field.Holder or Field.Interaction or Field.Owner or Field.Evolution =>
            value is null || Allowed.Labels(question.Key, design).Contains(value),
        // Guided goes on with the reference's priority, whatever operation the member named.
        Field.Priority => mode is Mode.Guided || value is null || Allowed.Labels(question.Key, design).Contains(value),
        Field.Primary => value is null || ReferenceAnswers.Members(value).All(label => design.Candidate(label)?.Action is Decomposition.KeepAsCandidate),
        Field.Tier => value is null || ReferenceAnswers.Members(value).All(Choices.SoftLabels(design).Contains),
        Field.Overrides => value is null || ReferenceAnswers.Members(value).All(Choices.OverrideKeys(design).Select(key => design.Text(key)).Contains),
        // A transcript of another day may hold a word that is on no list now.
        _ => value is null || question.IsPrediction || Keys.Of(question.Field).Labels is { IsEmpty: true } || Keys.Of(question.Field).Labels.Contains(value),
    };

    /// <summary>The five are asked of a path only where the member said that it differs.</summary>
    static bool IsOverridden(Agenda agenda, ReadOnlySpan<Given?> given, Design design, Question question)
    {
        var index = agenda.IndexOf(new(Field.Overrides, 0));
        return index >= 0 && given[index]?.Value is { } set and not "none" && design.PathNumber(question.Row) > 0
            && ReferenceAnswers.Members(set).Contains(design.Text(question.Key));
    }
}
