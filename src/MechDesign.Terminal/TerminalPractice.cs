using MechDesign.Coaching;

namespace MechDesign.Terminal;

/// <summary>An interview at a terminal or from a script: show, read a line, hand it over, until it is over or paused.</summary>
public sealed class TerminalPractice(Coach coach, IScreen screen, LineSource lines, TextWriter errors)
{
    /// <summary>Runs until the end of the interview or of the input. Returns whether every scripted line was understood.</summary>
    /// <exception cref="TranscriptException">The store failed; everything acknowledged is kept.</exception>
    public async Task<bool> RunAsync(Turn turn, CancellationToken cancel)
    {
        var understood = true;
        screen.Show(turn.Reply);
        var key = turn.Reply.Question?.Key;
        while (turn.State is SessionState.Asking)
        {
            screen.Await();
            var line = await lines.NextAsync(key, cancel).ConfigureAwait(false);
            var command = line is null ? null : TerminalInput.ToCommand(line);
            var next = await coach.HandleAsync(turn.Id, $"{turn.Id}-{Guid.NewGuid():n}", command ?? new Command.Pause(), cancel).ConfigureAwait(false);
            if (next is null)
                throw new TranscriptException($"Transcript {turn.Id} was deleted while you practised.");
            understood &= !Report(next);
            turn = next;
            key = turn.Reply.Question?.Key ?? key;
            screen.Show(turn.Reply);
        }
        foreach (var unused in lines.Unused)
            await errors.WriteLineAsync(unused).ConfigureAwait(false);
        return understood;
    }

    /// <summary>A script cannot read the screen, so it is told which line was wrong.</summary>
    bool Report(Turn turn)
    {
        if (turn.Refusal is null || lines.Place is not { } place)
            return false;
        errors.WriteLine($"{place}: {turn.Refusal}");
        return true;
    }
}
