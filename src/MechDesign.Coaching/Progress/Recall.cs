namespace MechDesign.Coaching;

/// <summary>
/// How well one thing is remembered, by the algorithm SM-2 of P. A. Woźniak, "Optimization of learning", 1990, §3.2. After
/// each repetition, graded q from 0 to 5, the easiness becomes EF + 0.1 − (5 − q)(0.08 + (5 − q) 0.02) and never less
/// than 1.3; the intervals are 1 day, 6 days, then the one before times EF, rounded up. A grade below 3 begins the
/// intervals anew and leaves the easiness. Two parts are left out, since nobody sits before a deck of cards here: grades
/// below 4 are not asked again on the same day, and what is repeated before its day is not graded (see <see cref="Card"/>).
/// </summary>
/// <param name="Repetitions">How often in a row it was known.</param>
/// <param name="Interval">Days until it is due.</param>
/// <param name="Easiness">The factor EF.</param>
public sealed record Recall(int Repetitions, int Interval, double Easiness)
{
    const int Failed = 3;
    const double Hardest = 1.3;

    /// <summary>Nothing is known yet.</summary>
    public static readonly Recall New = new(0, 0, 2.5);

    /// <param name="quality">0, a blackout, to 5, a perfect response.</param>
    public Recall After(int quality)
    {
        if (quality < Failed)
            return new(0, 1, Easiness);
        var missing = 5 - quality;
        var easiness = Math.Max(Hardest, Easiness + 0.1 - missing * (0.08 + missing * 0.02));
        var interval = Repetitions switch
        {
            0 => 1,
            1 => 6,
            // 6 × 2.5 is 15 and not 16, whatever the last bits of a product are.
            _ => (int)Math.Ceiling(Math.Round(Interval * easiness, 6)),
        };
        return new(Repetitions + 1, interval, easiness);
    }

    /// <summary>
    /// SM-2's grades for what happens here. Right is 4 and not 5: a choice among few may have been half a guess. Right with
    /// a hint is 3, recalled with serious difficulty; wrong is 2; don't know and skipped are 0.
    /// </summary>
    public static int Quality(QuestionOutcome outcome) => outcome.Answer switch
    {
        FirstAnswer.Right or FirstAnswer.Accepted => outcome.Hinted ? 3 : 4,
        FirstAnswer.Wrong => 2,
        FirstAnswer.Unknown or FirstAnswer.Skipped => 0,
    };
}
