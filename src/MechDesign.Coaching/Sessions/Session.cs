using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Whether an interview goes on.</summary>
public enum SessionState { Asking = 1, Paused, Finished, Abandoned }

/// <summary>An answer somebody gave: what it was, and the value the interview goes on with.</summary>
public sealed record AnswerStep(Key Key, string? Value, string? InForce);

/// <summary>A change of an earlier answer that waits for a yes or no.</summary>
public sealed record ProposedChange(Key Key, string Value);

/// <summary>
/// An interview: a fold of its events. Answers are a history that can be walked back and forth; everything else
/// follows from them and the agenda. It may be read by several at once: what is found late is found again the same.
/// </summary>
public sealed class Session
{
    Walk? walk;
    Walk? walkBefore;
    ImmutableArray<Given?> given;
    int total = -1;
    Foreseen? foreseen;

    public required Agenda Agenda { get; init; }

    public required Mode Mode { get; init; }

    public required string Person { get; init; }

    public SessionState State { get; init; } = SessionState.Asking;

    /// <summary>What was answered, the latest on top.</summary>
    public ImmutableStack<AnswerStep> Done { get; init; } = [];

    /// <summary>What was taken back and could be redone, the next on top.</summary>
    public ImmutableStack<AnswerStep> Undone { get; init; } = [];

    /// <summary>What was answered before the requirement changed in the middle of the round; null while it has not.</summary>
    public ImmutableStack<AnswerStep>? BeforeChange { get; init; }

    /// <summary>Whether nothing was answered since the requirement changed.</summary>
    public bool IsAtChange => BeforeChange is not null && ReferenceEquals(Done, BeforeChange);

    /// <summary>An earlier question that was opened again and waits for its new answer.</summary>
    public Key? Reopened { get; init; }

    public ProposedChange? Proposed { get; init; }

    /// <summary>Where the interview stands.</summary>
    public Walk Walk => walk ??= walkBefore is { } before ? before.Continued(Agenda, Mode, Given.AsSpan())
        : Done.IsEmpty ? Agenda.Start(Mode).Walk
        : Walk.Through(Agenda, Mode, Given.AsSpan());

    /// <summary>The answers in force by the agenda's positions.</summary>
    public ImmutableArray<Given?> Given => given.IsDefault ? given = InForce() : given;

    /// <summary>How many questions there are if the reference answers what is still open.</summary>
    public int Total => total >= 0 ? total : total = Done.IsEmpty ? Agenda.Start(Mode).Total : Walk.Foretold(Agenda, Mode, Given.AsSpan());

    /// <summary>The question at hand; null when all are answered.</summary>
    public Question? Current => Reopened is { } key ? Agenda.Questions[Agenda.IndexOf(key)]
        : Walk.Next < 0 ? null : Agenda.Questions[Walk.Next];

    /// <summary>The key of what is asked now, as it stands on a screen; "confirm" while a change waits for a yes or no.</summary>
    public string? AskedKey => Proposed is not null ? "confirm" : Current is { } question ? Walk.Design.Text(question.Key) : null;

    /// <summary>infra or product: what the member said, else what the prompt is.</summary>
    public string Branch => Agenda.IndexOf(new(Field.Branch, 0)) is var index and >= 0 && Given[index]?.Value is { } value
        ? value.StartsWith("infra", StringComparison.Ordinal) ? "infra" : "product"
        : Agenda.Prompt.Kind;

    public bool IsOver => State is SessionState.Finished or SessionState.Abandoned;

    /// <summary>The same answers, and some other things changed.</summary>
    public Session With(SessionState? state = null, Key? reopened = null, ProposedChange? proposed = null) => new()
    {
        Agenda = Agenda,
        Mode = Mode,
        Person = Person,
        State = state ?? State,
        Done = Done,
        Undone = Undone,
        BeforeChange = BeforeChange,
        Reopened = reopened,
        Proposed = proposed,
        walk = walk,
        walkBefore = walkBefore,
        given = given,
        total = total,
    };

    /// <summary>The interview with other answers.</summary>
    public Session With(ImmutableStack<AnswerStep> done, ImmutableStack<AnswerStep> undone) => new()
    {
        Agenda = Agenda,
        Mode = Mode,
        Person = Person,
        State = State,
        Done = done,
        Undone = undone,
        BeforeChange = BeforeChange,
    };

    /// <summary>The interview as it began.</summary>
    public Session Beginning => new() { Agenda = Agenda.Before ?? Agenda, Mode = Mode, Person = Person };

    /// <summary>
    /// The interview once its requirement has changed. What was answered before cannot be taken back any more; it can be
    /// changed, like any earlier answer.
    /// </summary>
    internal Session AfterChange() => Agenda.Changed is { } changed
        ? new() { Agenda = changed, Mode = Mode, Person = Person, State = State, Done = Done, BeforeChange = Done }
        : With();

    /// <summary>What stands at a question, or stood there before the requirement changed: offered first when it is asked again.</summary>
    public string? OldValue(int index)
    {
        if (Given[index] is { } standing)
            return standing.Value;
        var key = Agenda.Questions[index].Key;
        foreach (var step in BeforeChange ?? [])
        {
            if (step.Key == key)
                return step.InForce;
        }
        return null;
    }

    /// <summary>The interview with one answer more.</summary>
    public Session Push(AnswerStep step, ImmutableStack<AnswerStep> undone)
    {
        var after = With(Done.Push(step), undone);
        if (walk is { } stood && Agenda.IndexOf(step.Key) is var index && index == stood.Next && index >= 0)
        {
            after.walkBefore = stood;
            after.given = Given.SetItem(index, new(step.InForce));
            // The reference's own answer was foretold, unless something behind it was answered before.
            if (step.InForce is not null && step.InForce == Agenda.Reference[index] && !Given.AsSpan(index..).ContainsAnyExcept((Given?)null))
                after.total = Done.IsEmpty ? Total : total;
        }
        return after;
    }

    /// <summary>What an event leads to, kept by whoever decided on it: to fold it then costs nothing.</summary>
    internal Session Foresee(Event happened)
    {
        var after = Evolve.After(this, happened);
        foreseen = new(happened, after);
        return after;
    }

    internal Session? AfterForeseen(Event happened) => foreseen is { } known && ReferenceEquals(known.Happened, happened) ? known.After : null;

    /// <summary>The standing of the interview if one answer were another.</summary>
    public Walk WalkIf(Key key, string? value)
    {
        var changed = Given.ToArray();
        changed[Agenda.IndexOf(key)] = new(value);
        return Walk.Through(Agenda, Mode, changed);
    }

    ImmutableArray<Given?> InForce()
    {
        var answers = new Given?[Agenda.Questions.Length];
        var isBefore = false;
        for (var rest = Done; !rest.IsEmpty; rest = rest.Pop())
        {
            isBefore |= ReferenceEquals(rest, BeforeChange);
            var step = rest.Peek();
            if (Agenda.IndexOf(step.Key) is var index and >= 0 && !(isBefore && Agenda.IsTouched(index)))
                answers[index] ??= new(step.InForce);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    sealed record Foreseen(Event Happened, Session After);
}
