namespace MechDesign.Coaching;

/// <summary>One sentence for each refusal: what was not understood, and what to do.</summary>
static class RefusalPhrase
{
    /// <summary>More names are a list to choose from, and that stands on the screen.</summary>
    const int MostNamed = 5;

    public static string Of(Decision.Refused refused, Session session, Wording wording) => refused.Reason switch
    {
        Refusal.NotAnAnswer => $"'{Shorten(refused.Detail)}' is no answer here. Give one of these, or its number: {Labels(refused.Question, session, wording)}.",
        Refusal.NotASet => $"'{Shorten(refused.Detail)}' is none of the choices. Give some of these with commas between, or none: {Labels(refused.Question, session, wording)}.",
        Refusal.TwiceInASet => $"'{refused.Detail}' stands twice in your answer; name each once.",
        Refusal.FitsSeveral => $"'{Shorten(refused.Detail)}' fits several answers; did you mean {Fitting(refused, session, wording)}?",
        Refusal.NothingToUndo => "There is nothing to take back yet.",
        Refusal.ChangeStands => "The requirement has changed since, so the answers before it are not taken back. A change opens one of them again.",
        Refusal.NothingToRedo => "There is nothing to redo: redo brings back what back has just taken.",
        Refusal.NoHint => session.Mode is Mode.Mock ? "A mock interview gives no hints." : "There is no hint for this question. Why says what hangs on it.",
        Refusal.NoReasonsInMock => "A mock interview keeps its reasons for the review.",
        Refusal.NoSuchOutcome => $"'{Shorten(refused.Detail)}' is no write shape, base mechanism or read path. 'mechdesign rules' prints them.",
        Refusal.NoSuchKey => $"This interview has no question '{Shorten(refused.Detail)}'. The status lists them all.",
        Refusal.NotAskedYet => $"{refused.Detail} has no answer yet that could be changed.",
        Refusal.IsOver => session.State is SessionState.Abandoned
            ? "This interview was abandoned. Begin a new one."
            : "This interview is finished. Its review can be read.",
        Refusal.YesOrNo => $"'{Shorten(refused.Detail)}' is neither yes nor no. Say yes to change it, no to leave everything as it is.",
    };

    static string Labels(Question? question, Session session, Wording wording) => question is not null
        ? string.Join(" · ", wording.Options(question, session).Where(option => option.IsShown).Select(option => option.Label))
        : "";

    static string Fitting(Decision.Refused refused, Session session, Wording wording)
    {
        var names = KnownNames.Fitting(refused.Detail!, wording.Options(refused.Question!, session)).Select(option => option.Names[0]).ToArray();
        return Spoken.List(names.Length > MostNamed ? [.. names[..MostNamed], "another one"] : names, "or");
    }

    static string Shorten(string? text) => text is null ? "" : text.Length <= 60 ? text : $"{text[..57]}…";
}
