using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Crash.Tests;

/// <summary>Somebody who answers as the reference does, and now and then takes an answer back.</summary>
sealed class Member(Agenda agenda, Random random)
{
    // Far enough from the end that no run before the last one finishes the interview.
    readonly int most = Walk.Through(agenda, Mode.Guided, [.. agenda.Reference.Select(value => new Given(value))]).Answered - 8;

    public static Member Of(string prompt, Depth depth, Random random) => new(
        new(new PromptLibrary(Path.Combine(AppContext.BaseDirectory, "prompts")).Find(prompt)!, depth), random);

    /// <summary>What is typed at a question.</summary>
    public Typed At(string key, int answered) => answered > 0 && (answered >= most || random.Next(4) == 0)
        ? new(key, "back")
        : Onward(key);

    /// <summary>The reference's answer, whatever was taken back before.</summary>
    public Typed Onward(string key) => new(key, agenda.Find(key) is { } found ? agenda.ReferenceFor(found) ?? "skip" : "skip");
}

/// <summary>A line somebody typed at a question.</summary>
readonly record struct Typed(string Key, string Line)
{
    public int Answers => Line == "back" ? -1 : 1;

    /// <summary>Whether this is what that line leads to.</summary>
    public bool Is(Event happened) => (Line, happened) switch
    {
        ("back", Event.Undone) => true,
        ("skip", Event.Skipped skipped) => skipped.Text == Key,
        (_, Event.Answered answered) => answered.Text == Key && answered.Value == Line,
        _ => false,
    };
}
