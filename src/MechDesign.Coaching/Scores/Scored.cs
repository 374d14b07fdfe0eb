namespace MechDesign.Coaching;

/// <summary>A question and the first answer to it.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Key">Its key, as the member read it.</param>
/// <param name="Answer">What the member said; null for don't know, skipped and never reached.</param>
/// <param name="Expected">What would have been right; null where nothing would.</param>
/// <param name="Judgement">What became of it.</param>
/// <param name="When">The condition under which an accepted alternative is right.</param>
/// <param name="IsHinted">Whether a hint was taken before.</param>
/// <param name="IsReached">False for a reference question that the member's own answers led past.</param>
/// <param name="CorrectedTo">A later answer that is right; it earns nothing.</param>
public sealed record Scored(
    Question Question, string Key, string? Answer, string? Expected, Judgement Judgement, string? When = null, bool IsHinted = false,
    bool IsReached = true, string? CorrectedTo = null)
{
    /// <summary>Session.md §4: 1 or 0, half with a hint; null leaves both sides of the mean.</summary>
    public double? Points => Judgement switch
    {
        Judgement.NotEvaluated => null,
        _ when Judgement.IsRight => IsHinted ? 0.5 : 1,
        _ => 0,
    };

    /// <summary>The entry counts with step 1.</summary>
    public int Step => Math.Max(1, Question.Step);
}
