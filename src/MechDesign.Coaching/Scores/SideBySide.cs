using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>One of two interviews that stand side by side.</summary>
/// <param name="Id">The transcript.</param>
/// <param name="Name">What it is called here: before and now, or yours and a team mate's.</param>
/// <param name="About">When, how deep, in which mode, and with which score.</param>
public sealed record Side(string Id, string Name, string About);

/// <summary>An answer and what became of it.</summary>
/// <param name="Text">The answer; null where the question was not asked.</param>
/// <param name="Verdict">The verdict, with hint and correction.</param>
/// <param name="IsRight">Whether it earned anything; null where nothing is held against it.</param>
/// <param name="Expected">What would have been right, where it was not.</param>
public sealed record SideAnswer(string? Text, string Verdict, bool? IsRight, string? Expected);

/// <summary>A question with both answers.</summary>
public sealed record SideRow(string Question, SideAnswer One, SideAnswer Other);

/// <summary>Two interviews on one prompt, to be read side by side: where they differ first, then what is the same.</summary>
public sealed record SideBySide(
    string Title, Side One, Side Other, bool IsEdited, Block.Table? Scores, ImmutableArray<string> BetterInOne, ImmutableArray<string> BetterInOther,
    ImmutableArray<SideRow> Differing, ImmutableArray<SideRow> Same)
{
    /// <param name="reading">The review at hand.</param>
    /// <param name="other">What it is held against. Of two own attempts the earlier one stands first, else one's own.</param>
    /// <returns>Null, with the reason in a sentence, when the two cannot be compared.</returns>
    public static (SideBySide? Sides, string? WhyNot) Of(Reading reading, Reading other)
    {
        if (TwoAttempts.WhyNot(other.Review, reading.Review) is not null)
            return (null, reading.IsOfLibrary && other.IsOfLibrary
                ? $"One of them is about {reading.Title} and the other about {other.Title}; two interviews on one prompt can be compared."
                : "They are about different designs; two interviews on one design can be compared.");
        var isOther = reading.IsOwn == other.IsOwn ? other.Begun <= reading.Begun : other.IsOwn;
        var (first, second) = isOther ? (other, reading) : (reading, other);
        var (one, two) = (first.IsOwn, second.IsOwn) switch
        {
            (true, true) => ("Before", "Now"),
            (true, false) => ("Yours", second.IsDemo ? "The example" : "A team mate's"),
            _ => ("The earlier one", "The later one"),
        };
        return (Of(new(first.Review, second.Review), one, two), null);
    }

    static SideBySide Of(TwoAttempts attempts, string one, string other)
    {
        var (before, now) = (attempts.Before, attempts.Now);
        var rows = attempts.Questions.Select(pair => (Pair: pair, Row: Row(pair))).ToArray();
        return new(
            now.Started.Title, Of(before, one), Of(now, other), before.Started.PromptHash != now.Started.PromptHash,
            now.IsScored ? AttemptsPhrase.Scores(before.Score, now.Score, now.Catalog.Steps, one, other) : null,
            [.. rows.Where(row => row.Pair.Progress < 0).Select(row => row.Row.Question)],
            [.. rows.Where(row => row.Pair.Progress > 0).Select(row => row.Row.Question)],
            [.. rows.Where(row => row.Row.One != row.Row.Other).Select(row => row.Row)],
            [.. rows.Where(row => row.Row.One == row.Row.Other).Select(row => row.Row)]);
    }

    static Side Of(Review review, string name) => new(review.Transcript.Id, name, AttemptsPhrase.About(review));

    static SideRow Row(TwoAnswers pair) => new(pair.IsAfterChange ? $"{pair.Text} after the change" : pair.Text, Answer(pair.Before), Answer(pair.Now));

    static SideAnswer Answer(Scored? scored) => scored is null
        ? new(null, "not asked", null, null)
        : new(ScorePhrase.Answer(scored), ScorePhrase.Verdict(scored), scored.Points is { } points ? points > 0 : null, scored.Points > 0 ? null : scored.Expected);
}
