using MechDesign.Coaching;
using MechDesign.Transcripts;

namespace MechDesign.Benchmarks;

/// <summary>One turn without a disk, at every question of an interview.</summary>
static class MemoryFigures
{
    const double Limit = 10;
    const int Interviews = 500;

    static Reply? last;

    public static void Print()
    {
        Print(Depth.Core, [0, 10, 24]);
        Print(Depth.Full, [0, 25, 50]);
        GC.KeepAlive(last);
    }

    static void Print(Depth depth, int[] answered)
    {
        var agenda = new Agenda(Sample.Auction, depth);
        var answers = Sample.Answers(agenda);
        var (store, name) = (new MemoryTranscripts(), $"a turn of the {depth.Label} interview of {answers.Length} questions");
        var coach = Sample.Coach(store);
        Print(name, answered, Measure(answers, samples => InSession(agenda, answers, samples)));
        Print($"{name}, through the coach", answered, Measure(answers, samples => InStore(coach, store, depth, answers, samples)));
    }

    static void Print(string what, int[] answered, Samples[] turns)
    {
        foreach (var count in answered)
            Figures.Times($"{what}, {count} answered", turns[count], Limit);
        Figures.Times($"{what}, the slowest", turns[..^1].MaxBy(turn => turn.Median)!, Limit);
        // Through the coach it is sealed with a hash over all events and worksheets, once in an interview.
        Figures.Times($"{what}, the last", turns[^1]);
    }

    static Samples[] Measure(Command[] answers, Action<Samples[]> interview)
    {
        Samples.WarmUp(() => interview(Fresh()));
        var samples = Fresh();
        for (var i = 0; i < Interviews; i++)
            interview(samples);
        return samples;

        Samples[] Fresh() => [.. answers.Select(_ => new Samples())];
    }

    /// <summary>Decide, evolve, derive, phrase, with the interview kept from turn to turn.</summary>
    static void InSession(Agenda agenda, Command[] answers, Samples[] samples)
    {
        var session = Sample.Begin(agenda);
        last = Phrase.Opening(session, Sample.Wording);
        for (var i = 0; i < answers.Length; i++)
        {
            var began = Samples.Now;
            var decision = (Decision.Accepted)Decide.On(session, answers[i], Sample.Wording);
            var after = session;
            foreach (var happened in decision.Events)
                after = Evolve.After(after, happened);
            last = Phrase.Of(session, decision, after, Sample.Wording);
            samples[i].AddSince(began);
            session = after;
        }
    }

    /// <summary>The same through the coach and a store that keeps what it is given.</summary>
    static void InStore(Coach coach, MemoryTranscripts store, Depth depth, Command[] answers, Samples[] samples)
    {
        coach.StartAsync("one", Sample.Auction, depth, Mode.Guided, "terminal:ann", CancellationToken.None).GetAwaiter().GetResult();
        for (var i = 0; i < answers.Length; i++)
        {
            var id = $"turn-{i}";
            var began = Samples.Now;
            last = coach.HandleAsync("one", id, answers[i], CancellationToken.None).GetAwaiter().GetResult()!.Reply;
            samples[i].AddSince(began);
        }
        store.DeleteAsync("one", CancellationToken.None).GetAwaiter().GetResult();
    }
}
