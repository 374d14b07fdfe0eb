using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What is shown after a prediction: the derived value, the rule that fired and those tried before it.</summary>
static class Reveals
{
    public static IEnumerable<Event> Of(Question question, Design design) => question.Field switch
    {
        Field.WriteShape => [Reveal(question.Key, design, Derive.Write(design, question.Row).Shape)],
        Field.BaseMechanism => [Reveal(question.Key, design, Derive.Write(design, question.Row).Mechanism)],
        Field.ReadPath when Derive.Read(design, question.Row).Path is { } path => [Reveal(question.Key, design, path)],
        Field.StaleHolder => [Plain(question, design), .. CompetingAndCrash(question.Row, design)],
        _ => Predictions.Derived(question, design) is null ? [] : [Plain(question, design)],
    };

    static Event.Revealed Reveal(Key key, Design design, Derivation derivation) =>
        new(key, design.Text(key), derivation.Label, derivation.Rule, derivation.Before);

    static Event.Revealed Plain(Question question, Design design) =>
        new(question.Key, design.Text(question.Key), Predictions.Derived(question, design), 0, []);

    /// <summary>The two failure answers nobody is asked for (session.md §2, step 8).</summary>
    static IEnumerable<Event.Revealed> CompetingAndCrash(int requirement, Design design)
    {
        var failure = Derive.Write(design, requirement).Failure;
        Key competing = new(Field.CompetingWriters, requirement), crash = new(Field.CrashAfterCommit, requirement);
        yield return new(competing, design.Text(competing), failure.CompetingWriters.Label, 0, []);
        yield return new(crash, design.Text(crash), failure.CrashAfterCommit.Label, 0, []);
    }
}
