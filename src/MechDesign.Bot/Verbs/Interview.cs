using MechDesign.Coaching;
using MechDesign.Terminal;

namespace MechDesign.Bot.Verbs;

/// <summary>Runs an interview and, at its end, shows its review; or says how to go on.</summary>
static class Interview
{
    public static async Task<int> RunAsync(Coach coach, Turn turn, LineSource lines, string? data, CancellationToken cancel)
    {
        var screen = Composition.Screen();
        var understood = await new TerminalPractice(coach, screen, lines, Console.Error).RunAsync(turn, cancel).ConfigureAwait(false);
        var review = await coach.ReviewAsync(turn.Id, cancel).ConfigureAwait(false);
        if (review?.Session.State is SessionState.Finished)
            screen.Show(ReviewPhrase.Of(review));
        else if (review?.Session.State is SessionState.Paused)
            screen.Show(Reply.Of(new Block.Paragraph($"Go on with: mechdesign resume {turn.Id}{(data is null ? "" : $" --data {data}")}", Tone.Note)));
        return understood ? ExitCodes.Done : ExitCodes.InputWasWrong;
    }
}
