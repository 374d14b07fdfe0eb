using MechDesign.Coaching;
using MechDesign.Transcripts;

namespace MechDesign.Benchmarks;

/// <summary>One turn appended to a file; the flush to the disk is left out. The transcript is known from the turn before, or read from the file as after a start.</summary>
static class FileFigures
{
    const int Turns = 3000;
    const int MostAnswered = 40;

    static readonly Command[] answers = Sample.Answers(new(Sample.Auction, Depth.Full));

    static Turn? last;

    public static void Print()
    {
        using var scratch = new Scratch();
        var store = new FileTranscripts(scratch.Folder, flush: false);
        var coach = Sample.Coach(store);
        foreach (var events in (int[])[10, 50, 150, 300])
        {
            var id = $"events-{events}";
            var (stored, next) = Fill(coach, store, id, events);
            var path = Path.Combine(scratch.Folder, $"{id}.jsonl");
            var limit = 20 + 0.3 * stored;
            Figures.Times($"a turn with its transcript of {stored} events on disk", Measure(coach, path, id, next, isKnown: true), limit);
            Figures.Times("the same, the transcript read and folded first", Measure(coach, path, id, next, isKnown: false), limit);
        }
        GC.KeepAlive(last);
    }

    /// <summary>The same turn again and again: after each the file is cut back to what it was, so that nothing known of it counts.</summary>
    static Samples Measure(Coach coach, string path, string id, Command next, bool isKnown)
    {
        var length = new FileInfo(path).Length;
        var samples = new Samples();
        Samples.WarmUp(() => Turn(new()));
        for (var i = 0; i < Turns; i++)
            Turn(samples);
        return samples;

        void Turn(Samples into)
        {
            if (isKnown)
                coach.LookAsync(id, "terminal:ann", CancellationToken.None).GetAwaiter().GetResult();
            var began = Samples.Now;
            last = coach.HandleAsync(id, "next", next, CancellationToken.None).GetAwaiter().GetResult();
            into.AddSince(began);
            using var file = File.OpenWrite(path);
            file.SetLength(length);
        }
    }

    /// <summary>Answers, and from the fortieth on goes back, forth, back and answers again, until there are so many events.</summary>
    static (int Stored, Command Next) Fill(Coach coach, FileTranscripts store, string id, int events)
    {
        coach.StartAsync(id, Sample.Auction, Depth.Full, Mode.Guided, "terminal:ann", CancellationToken.None).GetAwaiter().GetResult();
        var (answered, since) = (0, -1);
        for (var turn = 0; Count() < events; turn++)
        {
            since += since >= 0 || answered == MostAnswered ? 1 : 0;
            Command command = since < 0 ? answers[answered] : (since % 4) switch
            {
                0 or 2 => new Command.Back(),
                1 => new Command.Redo(),
                _ => answers[answered],
            };
            var done = coach.HandleAsync(id, $"{id}-{Guid.NewGuid():n}", command, CancellationToken.None).GetAwaiter().GetResult()!;
            answered = done.Reply.Question!.Done;
        }
        return (Count(), answers[answered]);

        int Count() => store.ReadAsync(id, CancellationToken.None).GetAwaiter().GetResult()!.Events.Count();
    }
}
