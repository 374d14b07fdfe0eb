using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Testing;

/// <summary>What a seeded member does next. The same seed does the same for ever.</summary>
sealed class Chance(int seed)
{
    readonly Random random = new(seed);

    public int Below(int limit) => random.Next(limit);

    public T Of<T>(IReadOnlyList<T> several) => several[random.Next(several.Count)];

    /// <summary>Any answer the question at hand takes.</summary>
    public Command Answer(Interview interview)
    {
        var options = interview.Options;
        if (!interview.Current!.IsSet)
            return new Command.Answer(Of(options).Label);
        var some = options.Where(_ => random.Next(3) == 0).Select(option => option.Label).ToArray();
        return new Command.Answer(some.Length == 0 ? "none" : string.Join(", ", some));
    }

    /// <summary>An answer, mostly; or a step back or forth, a change, a don't know.</summary>
    public Command Next(Interview interview)
    {
        var session = interview.Session;
        if (session.Proposed is not null)
            return new Command.Answer(Of(["yes", "yes", "no"]));
        return random.Next(12) switch
        {
            0 or 1 => new Command.Back(),
            2 => new Command.Redo(),
            3 when Answered(session) is { Length: > 0 } keys => new Command.Change(Of(keys), null),
            4 => new Command.DontKnow(),
            5 => new Command.Skip(),
            _ => Answer(interview),
        };
    }

    static string[] Answered(Session session) =>
    [
        .. session.Agenda.Questions.Where((_, index) => session.Walk.IsAnswered(index)).Select(question => session.Walk.Design.Text(question.Key)),
    ];
}
