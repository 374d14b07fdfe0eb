using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Bot.Verbs;

/// <summary><c>practice PROMPT --questions</c>: every key that may be asked, with its allowed values.</summary>
static class QuestionList
{
    public static int Print(Agenda agenda, Wording wording)
    {
        foreach (var question in agenda.Questions)
        {
            // Labels from the bare design: what is allowed in the end depends on the answers before.
            var bare = question.IsSet || question.Field is Field.Truth ? agenda.Prompt.Design : agenda.Skeleton;
            var values = string.Join(" · ", wording.Offer(question, bare, agenda, agenda.Prompt.Kind).Options.Select(option => option.Label));
            Console.WriteLine($"{agenda.Key(question)}: {(question.IsSet ? "set of " : "")}{values}");
        }
        return ExitCodes.Done;
    }
}
