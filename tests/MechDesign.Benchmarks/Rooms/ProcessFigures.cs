using MechDesign.Coaching;

namespace MechDesign.Benchmarks;

/// <summary>The real program as a process: how fast it is there, what it holds when nobody is there, and what a thousand interviews add.</summary>
static class ProcessFigures
{
    const int Starts = 9;
    const int Sessions = 1000;
    const int Answers = 6;
    const int AtOnce = 50;

    static readonly Agenda core = new(Sample.Auction, Depth.Core);

    public static void PrintStart(string program)
    {
        using var data = new Scratch();
        Console.WriteLine($"  {program}");
        using (var first = new RunningRoom(program, data.Folder))
            Figures.Times("start to ready, the first time, with nothing there", Samples.Of(first.Start));
        var (starts, efforts, held) = (new Samples(), new Samples(), new List<Held>());
        for (var i = 0; i < Starts; i++)
        {
            using var room = new RunningRoom(program, data.Folder);
            starts.Add(room.Start);
            efforts.Add(room.Process.TotalProcessorTime);
            Idle();
            held.Add(Held.By(room.Process));
        }
        Figures.Times($"start to ready, {Starts} times", starts, 1_000_000);
        Figures.Times("the same, processor time", efforts);
        Figures.Amount("private memory at idle (dirty and clean)", held.Select(one => one.Both).Order().ElementAt(Starts / 2), "MiB", 60);
        Figures.Amount("the same, dirty alone", held.Select(one => one.Dirty).Order().ElementAt(Starts / 2), "MiB");
    }

    public static void PrintSessions(string program)
    {
        PrintHeap();
        using var data = new Scratch();
        using var room = new RunningRoom(program, data.Folder);
        Idle();
        var before = Held.By(room.Process).Both;
        PracticeAsync(Sessions, () => room.Member()).GetAwaiter().GetResult();
        var during = Held.By(room.Process).Both;
        Idle();
        Figures.Amount($"private memory of the process at idle", before, "MiB", 60);
        Figures.Amount($"{Sessions} interviews of {Answers} answers on disk, private memory above idle", during - before, "MiB", 100);
        Figures.Amount("the same, some seconds later", Held.By(room.Process).Both - before, "MiB", 100);
    }

    static void PrintHeap()
    {
        using var room = new OpenRoom();
        PracticeAsync(AtOnce, () => room.Member()).GetAwaiter().GetResult();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        PracticeAsync(Sessions, () => room.Member()).GetAwaiter().GetResult();
        Figures.Amount($"{Sessions} interviews of {Answers} answers in memory, live heap above idle", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0, "MiB", 100);
    }

    static Task PracticeAsync(int sessions, Func<Member> member) => Parallel.ForAsync(0, sessions, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) =>
    {
        var one = member();
        await one.BeginAsync(core);
        for (var answered = 0; answered < Answers; answered++)
            await one.AnswerAsync();
    });

    static void Idle() => Thread.Sleep(3000);
}
