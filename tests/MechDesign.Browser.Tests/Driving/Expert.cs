using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Browser.Tests;

/// <summary>Somebody who knows the reference, before and after its requirement changes in the middle of the round.</summary>
sealed class Expert(string prompt, Depth depth)
{
    readonly HashSet<string> asked = [];

    Agenda agenda = new(new PromptLibrary(Repository.Folder("prompts")).Find(prompt)!, depth);

    /// <summary>Questions the requirement's change asked again.</summary>
    public int AskedAgain { get; private set; }

    /// <summary>The reference's answer; null where it has none.</summary>
    public string? Knows(string key)
    {
        if (!asked.Add(key))
        {
            AskedAgain++;
            agenda = agenda.Changed ?? agenda;
        }
        return agenda.Find(key) is { } found ? agenda.ReferenceFor(found) : null;
    }

    /// <summary>Answers by the keyboard until a question or the end.</summary>
    /// <param name="seat">Where it sits.</param>
    /// <param name="until">What is looked for; null plays to the end.</param>
    /// <returns>How many questions were answered.</returns>
    public async Task<int> AnswerAsync(Seat seat, Func<Seat, Task<bool>>? until = null)
    {
        for (var answered = 0; ; answered++)
        {
            if (await seat.KeyAsync() is not { } key || (until is not null && await until(seat)))
                return answered;
            if (Knows(key) is { } answer)
                await seat.AnswerAsync(answer);
            else
                await seat.TurnAsync("s");
            await Assertions.Expect(seat.Page.Locator("#question")).ToBeFocusedAsync();
        }
    }
}
