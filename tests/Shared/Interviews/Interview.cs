using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Testing;

/// <summary>An interview without a store: each command is decided and its events are folded.</summary>
sealed class Interview(Session start)
{
    readonly Session start = start;
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

    /// <summary>The review of what happened, folded afresh from its events and proved as a store would have it.</summary>
    public Review Review()
    {
        var (agenda, fresh) = (start.Agenda, new Session { Agenda = start.Agenda, Mode = start.Mode, Person = start.Person });
        var started = new Event.Started(
            agenda.Prompt.Id, agenda.Prompt.Title, agenda.Prompt.Hash, new(agenda.Prompt.Source), agenda.Depth, start.Mode, RuleSet.Repaired, start.Person);
        var proof = Proof.Of(events.Where(happened => happened is not Event.Finished).Prepend(started), Session.Walk.Design);
        ImmutableArray<Event> proved = [.. events.Select(happened => happened is Event.Finished ? new Event.Finished(proof) : happened)];
        var transcript = new Transcript("one", [new("begin", DateTimeOffset.UnixEpoch, [started]), new("rest", DateTimeOffset.UnixEpoch, proved)], null);
        return new(transcript, proved.Aggregate(fresh, Evolve.After), Auction.Catalog);
    }

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
