using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A question in two attempts; null where an attempt was not asked.</summary>
public sealed record TwoAnswers(Key Key, string Text, bool IsAfterChange, Scored? Before, Scored? Now)
{
    /// <summary>Above 0 better, below 0 worse; 0 where nothing can be compared.</summary>
    public int Progress => Before?.Points is { } before && Now?.Points is { } now ? now.CompareTo(before) : 0;
}

/// <summary>Two interviews on one prompt, question by question.</summary>
public sealed record TwoAttempts(Review Before, Review Now)
{
    /// <summary>Why two interviews cannot be compared, in one sentence; null when they can.</summary>
    public static string? WhyNot(Review before, Review now)
    {
        if (before.Started.Prompt != now.Started.Prompt)
            return $"{now.Transcript.Id} is about {now.Started.Prompt} and {before.Transcript.Id} about {before.Started.Prompt}; two attempts at one prompt can be compared.";
        // Every own design is called the same; only the very same one is one exercise.
        return now.IsScored || before.Started.PromptHash == now.Started.PromptHash
            ? null
            : $"{now.Transcript.Id} and {before.Transcript.Id} are about different designs; two attempts at one design can be compared.";
    }

    /// <summary>Every question either of them was asked: in the order of the interview, those after the change last.</summary>
    public ImmutableArray<TwoAnswers> Questions { get; } =
    [
        .. Pairs(Now.Session.Agenda, Before.Score.Questions, Now.Score.Questions, isAfterChange: false),
        .. Pairs(Now.Session.Agenda, Before.Score.AfterChange, Now.Score.AfterChange, isAfterChange: true),
    ];

    static IEnumerable<TwoAnswers> Pairs(Agenda agenda, ImmutableArray<Scored> before, ImmutableArray<Scored> now, bool isAfterChange) =>
        from key in before.Concat(now).Select(scored => scored.Question.Key).Distinct().OrderBy(key => agenda.IndexOf(key) is var index and >= 0 ? index : int.MaxValue)
        let pair = (Before: Find(before, key), Now: Find(now, key))
        select new TwoAnswers(key, (pair.Now ?? pair.Before)!.Key, isAfterChange, pair.Before, pair.Now);

    static Scored? Find(ImmutableArray<Scored> questions, Key key) => questions.FirstOrDefault(scored => scored.Question.Key == key);
}
