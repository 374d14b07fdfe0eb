using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Testing;

/// <summary>An interview without a store: each command is decided and its events are folded.</summary>
sealed class Interview(Session start)
{
    readonly List<Event> events = [];

    public Session Session { get; private set; } = start;

    public IReadOnlyList<Event> Events => events;

    public Question? Current => Session.Current;

    /// <summary>The key of the question at hand as a member reads it.</summary>
    public string? Key => Current is { } question ? Session.Walk.Design.Text(question.Key) : null;

    public IReadOnlyList<Option> Options => [.. Auction.Wording.Options(Current!, Session)];

    public Decision Do(Command command)
    {
        var decision = Decide.On(Session, command, Auction.Wording);
        if (decision is Decision.Accepted accepted)
        {
            foreach (var happened in accepted.Events)
            {
                events.Add(happened);
                Session = Evolve.After(Session, happened);
            }
        }
        return decision;
    }

    /// <summary>Does it and says what every channel would be told.</summary>
    public Reply Reply(Command command)
    {
        var before = Session;
        return Phrase.Of(before, Do(command), Session, Auction.Wording);
    }

    public Interview Answer(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            Assert.IsType<Decision.Accepted>(Do(new Command.Answer(text)));
        return this;
    }

    public Interview AnswerWithReference() => Answer(Session.Agenda.ReferenceFor(Current!.Key)!);

    /// <summary>Answers with the reference until a key is asked; to the end when none is named.</summary>
    public Interview AnswerUntil(string? key = null)
    {
        while (!Session.IsOver && Key != key)
            AnswerWithReference();
        return this;
    }

    /// <summary>Answers with the reference until the requirement changes in the middle of the round.</summary>
    public Interview AnswerUntilChange()
    {
        while (!Session.IsOver && Session.BeforeChange is null)
            AnswerWithReference();
        return this;
    }
}
