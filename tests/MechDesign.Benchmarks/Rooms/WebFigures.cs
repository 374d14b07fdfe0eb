using MechDesign.Coaching;

namespace MechDesign.Benchmarks;

/// <summary>The web channel in this process with the memory store: forms in, whole pages out; the client's own work is in the figures.</summary>
static class WebFigures
{
    const int Members = 50;
    const int Drills = 20;
    const int WarmUp = 2000;
    const int Reviews = 1000;
    const int EmptyTurns = 100;

    static readonly TimeSpan thinking = TimeSpan.FromMilliseconds(100);

    static readonly Agenda drill = new(Sample.Auction, Depth.Drill);

    public static void PrintTurns()
    {
        using var room = new OpenRoom();
        // Pages are thousands of methods, and the compiler looks at them again twice: after 5,000 turns it is still at work.
        PlayAsync(room, WarmUp, new(), TimeSpan.Zero).GetAwaiter().GetResult();
        PlayAsync(room, WarmUp / 2, new(), TimeSpan.Zero, hasScript: false).GetAwaiter().GetResult();
        Print("a web turn, POST to the next page, one member", 1, samples => PlayAsync(room, 20 * Drills, samples, TimeSpan.Zero), 1000, null);
        Print($"the same, {Members} members who think 100 ms each", Members, samples => PlayAsync(room, Drills, samples, thinking), 1000, 10_000);
        Print("the same without a script: an answer, a redirection, a page", Members, samples => PlayAsync(room, Drills, samples, thinking, hasScript: false), 1000, 10_000);
        Print($"an empty page, {Members} members who think as long", Members, samples => LookAsync(room, samples), null, null);
        Print($"a web turn, {Members} members who never stop to think", Members, samples => PlayAsync(room, Drills, samples, TimeSpan.Zero), null, null);
    }

    public static void PrintReview()
    {
        using var room = new OpenRoom();
        var member = room.Member();
        FinishAsync(member).GetAwaiter().GetResult();
        var path = $"/review/{member.Id}";
        for (var i = 0; i < Reviews; i++)
            Look();
        var (samples, effort) = (new Samples(), Effort.Begin());
        for (var i = 0; i < Reviews; i++)
        {
            var began = Samples.Now;
            Look();
            samples.AddSince(began);
        }
        Figures.Times("the review page of a full transcript", samples, 5000);
        Figures.Note(effort.Processor(Reviews));

        void Look() => member.LookAsync(path).GetAwaiter().GetResult();
    }

    static void Print(string what, int members, Func<Samples, Task> play, double? atMost, double? mostAtMost)
    {
        var all = Enumerable.Range(0, members).Select(_ => new Samples()).ToArray();
        var effort = Effort.Begin();
        Task.WhenAll(all.Select(play)).GetAwaiter().GetResult();
        var turns = Samples.Of(all);
        Figures.Times(what, turns, atMost, mostAtMost);
        Figures.Note($"{turns.Count} turns, {effort.PerSecond(turns.Count)}, {effort.Processor(turns.Count)}");
    }

    static async Task PlayAsync(OpenRoom room, int drills, Samples samples, TimeSpan pause, bool hasScript = true)
    {
        // Everybody begins on another thread, at another time.
        await Task.Delay(pause * Random.Shared.NextDouble());
        await Task.Yield();
        var member = room.Member(hasScript);
        for (var i = 0; i < drills; i++)
        {
            await member.BeginAsync(drill);
            while (member.Key is not null)
            {
                if (pause > TimeSpan.Zero)
                    await ThinkAsync(pause);
                var began = Samples.Now;
                await member.AnswerAsync();
                samples.AddSince(began);
            }
        }
    }

    static Task ThinkAsync(TimeSpan pause) => Task.Delay(pause * (0.5 + Random.Shared.NextDouble()));

    /// <summary>What is left of a turn when nothing is in it: a request at the same moments.</summary>
    static async Task LookAsync(OpenRoom room, Samples samples)
    {
        var member = room.Member();
        for (var i = 0; i < EmptyTurns; i++)
        {
            await ThinkAsync(thinking);
            var began = Samples.Now;
            await member.LookAsync(OpenRoom.Nothing);
            samples.AddSince(began);
        }
    }

    static async Task FinishAsync(Member member)
    {
        await member.BeginAsync(new(Sample.Auction, Depth.Full));
        while (member.Key is not null)
            await member.AnswerAsync();
    }
}
