using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>No two prompts of a library are the same exercise.</summary>
static class SetGate
{
    const int OpeningWords = 4;

    public static IEnumerable<FileProblem> Of(IReadOnlyCollection<Prompt> prompts) =>
    [
        .. Twice(prompts, prompt => prompt.Title, "has the title", "title"),
        .. Twice(prompts, prompt => string.Join(' ', prompt.Brief.Split(' ').Take(OpeningWords)), "opens its brief", "brief"),
        .. Twice(prompts, Answers, "has the very answers", "design"),
    ];

    static IEnumerable<FileProblem> Twice(IEnumerable<Prompt> prompts, Func<Prompt, string> of, string says, string key) =>
        from same in prompts.GroupBy(of, StringComparer.OrdinalIgnoreCase)
        from second in same.Skip(1)
        select PromptGates.FileOf(second).Problem($"This prompt {says} of {same.First().Id}.", key);

    /// <summary>The reference's answers to everything the full interview asks, whatever the rows are called.</summary>
    static string Answers(Prompt prompt)
    {
        var agenda = new Agenda(prompt, Depth.Full);
        return string.Join('\n', agenda.Questions.Zip(agenda.Reference, (question, answer) => $"{question.Key} {answer}"));
    }
}
