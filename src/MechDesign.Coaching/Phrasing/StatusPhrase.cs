using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Where the interview stands, and what can be done.</summary>
static class StatusPhrase
{
    public static IEnumerable<Block> Status(Session session, Pace? pace)
    {
        var walk = session.Walk;
        var answers = from i in Enumerable.Range(0, session.Agenda.Questions.Length)
                      where walk.IsAnswered(i)
                      select (walk.Design.Text(session.Agenda.Questions[i].Key), session.Given[i]?.Value ?? "–");
        yield return new Block.Paragraph($"{session.Agenda.Prompt.Title}, {session.Agenda.Depth.Label}, {session.Mode.Label}: {walk.Answered} answered.");
        yield return new Block.Facts([.. answers]);
        if (pace is not null)
            yield return PacePhrase.Phases(pace);
    }

    public static IEnumerable<Block> Help() =>
    [
        new Block.Paragraph("Answer with a choice, its number, or another word for it; several with commas where several are asked."),
        new Block.Facts(
        [
            ("don't know", "teaches the answer and goes on; scores nothing"),
            ("back, redo", "take the last answer back, or bring it back, as often as you like"),
            ("change KEY", "open an earlier answer again; you see what it would change first"),
            ("hint", "a hint, for half the credit"),
            ("why", "what hangs on this question, and what is still open"),
            ("why not OUTCOME", "why another write shape, mechanism or read path did not come out, and what would bring it"),
            ("skip", "pass over it; scores nothing"),
            ("status", "every answer so far, with its key"),
            ("pause, quit", "stop here; everything is kept"),
        ]),
    ];
}
