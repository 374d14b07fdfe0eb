using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>Interviews as transcripts to be reviewed, without a store: a commit for each event, a minute apart.</summary>
static class ScoredReview
{
    public static readonly DateTimeOffset Begun = new(2026, 8, 1, 9, 0, 0, TimeSpan.Zero);

    public static Review Of(Interview interview, string id = "one")
    {
        var beginning = interview.Session.Beginning;
        return new(Transcript(id, beginning.Agenda.Prompt, beginning.Agenda.Depth, beginning.Mode, interview.Events), interview.Session, Auction.Catalog);
    }

    public static Transcript Transcript(string id, Prompt prompt, Depth depth, Mode mode, IEnumerable<Event> events)
    {
        var started = new Event.Started(prompt.Id, prompt.Title, prompt.Hash, new(prompt.Source), depth, mode, RuleSet.Repaired, "terminal:ada");
        return new(id, [.. events.Prepend(started).Select((happened, minute) => new Commit($"{id}-{minute}", Begun.AddMinutes(minute), [happened]))], null);
    }

    public static Scored Scored(Review review, string key) => review.Score.Questions.Single(scored => scored.Key == key);

    /// <summary>Answers with the reference, and predicts what the engine derives from the answers before.</summary>
    public static Interview AnswerWithWhatFollows(this Interview interview)
    {
        while (!interview.Session.IsOver)
            interview.Answer(Following(interview) ?? interview.Session.Agenda.ReferenceFor(interview.Current!.Key)!);
        return interview;
    }

    static string? Following(Interview interview)
    {
        var (question, design) = (interview.Current!, interview.Session.Walk.Design);
        return question.Field switch
        {
            Field.WriteShape => Derive.Write(design, question.Row).Shape.Label,
            Field.BaseMechanism => Derive.Write(design, question.Row).Mechanism.Label,
            Field.Companions => string.Join(", ", Derive.Write(design, question.Row).Companions.Select(result => result.Companion.Label)),
            Field.Retry => Derive.Write(design, question.Row).Failure.Retry.Label,
            Field.PublishFailure => Derive.Write(design, question.Row).Failure.PublishFailure.Label,
            Field.StaleHolder => Derive.Write(design, question.Row).Failure.StaleHolder?.Label,
            Field.ReadPath => Derive.Read(design, question.Row).Path?.Label,
            _ => null,
        };
    }
}
