using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What the engine derives where a member predicts (session.md §3: that is the right answer).</summary>
static class Predictions
{
    /// <summary>The derived value; null when the question does not arise in this design.</summary>
    public static string? Derived(Question question, Design design) => question.Field switch
    {
        Field.Primary => ReferenceAnswers.Set(design.Candidates.Where(row => row.IsPrimary).Select(row => row.Label)),
        Field.ReadPath => Derive.Read(design, question.Row).Path?.Label ?? ReferenceAnswers.NotClassifiable,
        Field.FirstResponse => design.Hotspots[question.Row - 1].Type is { } type ? HotspotResponses.Of(type).Label : null,
        _ when design.Requirements[question.Row - 1].Priority is Priority.C1 => Of(question.Field, Derive.Write(design, question.Row)),
        _ => null,
    };

    static string? Of(Field field, WriteConclusion write) => field switch
    {
        Field.WriteShape => write.Shape.Label ?? ReferenceAnswers.NotClassifiable,
        Field.BaseMechanism => write.Mechanism.Label ?? ReferenceAnswers.NotClassifiable,
        Field.Companions => ReferenceAnswers.Set(write.Companions.Select(result => result.Companion.Label)),
        Field.Retry => write.Failure.Retry.Label,
        Field.PublishFailure => write.Failure.PublishFailure.Label,
        Field.StaleHolder => write.Failure.StaleHolder?.Label,
        _ => null,
    };

    /// <summary>
    /// Whether a prediction is right. A set of companions is, when it holds every required one and nothing the engine
    /// does not give: what is recommended may be left out.
    /// </summary>
    public static bool IsRight(Question question, string value, Design design)
    {
        if (question.Field is Field.Companions)
        {
            var members = ReferenceAnswers.Members(value);
            var write = Derive.Write(design, question.Row);
            return write.Companions.All(result => result.Reason is not Reason.Required || members.Contains(result.Companion.Label))
                && members.All(member => write.Companions.Any(result => result.Companion.Label == member));
        }
        var derived = Derived(question, design);
        return derived is not null && ReferenceAnswers.AreSame(question, value, derived);
    }
}
