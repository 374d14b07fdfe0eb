using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Benchmarks;

/// <summary>The Auction, the words, and what the reference answers.</summary>
static class Sample
{
    public static readonly Prompt Auction = new PromptLibrary(Path.Combine(AppContext.BaseDirectory, "prompts")).Find("auction")!;

    public static readonly Wording Wording = new(new(Path.Combine(AppContext.BaseDirectory, "catalogs")));

    public static Coach Coach(ITranscripts transcripts) => new(transcripts, Wording, TimeProvider.System);

    /// <summary>The reference's answers in the order the interview asks for them.</summary>
    public static Command[] Answers(Agenda agenda)
    {
        var session = Begin(agenda);
        var answers = new List<Command>();
        while (session.Current is { } question)
        {
            answers.Add(session.Agenda.ReferenceFor(question.Key) is { } value ? new Command.Answer(value) : new Command.Skip());
            session = After(session, answers[^1]);
        }
        return [.. answers];
    }

    public static Session Begin(Agenda agenda) => new() { Agenda = agenda, Mode = Mode.Guided, Person = "terminal:ann" };

    public static Session After(Session session, Command command) =>
        ((Decision.Accepted)Decide.On(session, command, Wording)).Events.Aggregate(session, Evolve.After);
}
