using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why a question was not asked, said once, before the question that was asked instead.</summary>
static class SkipPhrase
{
    public static IEnumerable<Block> Notes(Session session)
    {
        if (session.Reopened is not null)
            yield break;
        // Those before the last answered question were said when that one was asked.
        var last = session.Walk.Next - 1;
        while (last >= 0 && !session.Walk.IsAnswered(last))
            last--;
        foreach (var note in session.Walk.Skipped)
        {
            if (session.Agenda.IndexOf(note.Question.Key) > last)
                yield return new Block.Paragraph(Text(note, session.Walk.Design), Tone.Note);
        }
    }

    static string Text(SkipNote note, Design design) => $"Not asked: {design.Text(note.Question.Key)}. {Why(note)}";

    static string Why(SkipNote note) => note.Reason switch
    {
        SkipReason.OneValueLeft => $"The answers before it leave only '{note.Value}'.{(note.Instead is null ? "" : $" Later questions hang on this one, so the interview goes on with {note.Instead}.")}",
        SkipReason.ClaimOutlivesRouting => "The holder of this claim may crash, and no routing makes a lease unnecessary (E12).",
        SkipReason.TransactionDecides => "The write spans services; base rules 1 and 2 decide before any routing is looked at.",
        SkipReason.OutcomeIsUnique => "A HARD uniqueness of a logical outcome already gives a repeat one effect.",
        SkipReason.SideEffectPublishes => "The requirement has an async side-effect target, so the path publishes.",
        SkipReason.ReadRuleDecided => "A read rule has been decided whatever the answer.",
        SkipReason.NothingToPredict => "Without a write shape there is no mechanism to name.",
        SkipReason.NotHere => "",
    };
}
