using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>One value.</summary>
    One = 1,

    /// <summary>Several values; none is a value.</summary>
    Set,

    /// <summary>A prediction of one value the engine derives.</summary>
    Predict,

    /// <summary>A prediction of several values the engine derives.</summary>
    PredictSet,
}

/// <summary>One question an interview may come to (session.md §2).</summary>
/// <param name="Key">The answer's place.</param>
/// <param name="Step">0 for the entry, else 1 to 9.</param>
public sealed record Question(Key Key, int Step)
{
    public Field Field => Key.Field;

    public int Row => Key.Row;

    public QuestionKind Kind => Field switch
    {
        Field.SupportingArchetypes or Field.Overrides => QuestionKind.Set,
        Field.Tier => QuestionKind.Set,
        Field.Primary or Field.Companions => QuestionKind.PredictSet,
        Field.WriteShape or Field.BaseMechanism or Field.ReadPath or Field.Retry or Field.PublishFailure or Field.StaleHolder
            or Field.FirstResponse => QuestionKind.Predict,
        _ => QuestionKind.One,
    };

    public bool IsPrediction => Kind is QuestionKind.Predict or QuestionKind.PredictSet;

    public bool IsSet => Kind is QuestionKind.Set or QuestionKind.PredictSet;

    /// <summary>session.md §3: without the right answer here, later questions would not exist.</summary>
    public bool IsStructural => Field is Field.Priority or Field.Action or Field.Class or Field.InvariantType;
}
