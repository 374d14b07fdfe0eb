using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Puts an answer in force into the design being filled in.</summary>
static class Answers
{
    public static void Put(Draft draft, Question question, string? value, Agenda agenda)
    {
        switch (question.Field)
        {
            case Field.Companions:
                draft.Set(question.Key, ChoosesCdc(value) ? Companion.CDC.Label : null);
                break;
            case Field.Truth:
                var truth = agenda.Prompt.Design.Reads[question.Row - 1].Truth;
                draft.Set(question.Key, value == Choices.TruthLabel(agenda.Prompt.Design, truth) ? truth : value);
                break;
            case Field.Class when value == ObjectClass.Projection.Label:
                draft.Set(question.Key, value);
                draft.Set(new(Field.CandidateSource, question.Row), CandidateSource.DerivedReadModel.Label);
                break;
            default:
                draft.Set(question.Key, value);
                break;
        }
    }

    // CDC in place of the outbox is the one companion a designer chooses; the rest the engine attaches.
    static bool ChoosesCdc(string? value) => value is not null && ReferenceAnswers.Members(value) is var members
        && members.Contains(Companion.CDC.Label) && !members.Contains(Companion.Outbox.Label);
}
