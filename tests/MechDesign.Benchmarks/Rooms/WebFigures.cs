using MechDesign.Coaching;

namespace MechDesign.Benchmarks;

/// <summary>The web channel in this process with the memory store: forms in, whole pages out; the client's own work is in the figures.</summary>
static class WebFigures
{
    const int Members = 50;
    const int Drills = 20;
    const int WarmUp = 2000;
    const int Reviews = 1000;

    static readonly Agenda drill = new(Sample.Auction, Depth.Drill);

    public static void PrintTurns()
    {
        using var room = new OpenRoom();
        // Pages are thousands of methods, and the compiler looks at them again twice: after 5,000 turns it is still at work.
        PlayAsync(room, WarmUp, new(), TimeSpan.Zero).GetAwaiter().GetResult();
        Print(room, "a web turn, POST to the next page, one member", 1, 20 * Drills, TimeSpan.Zero, 1000, null);
        Print(room, $"the same, {Members} members who think 100 ms each", Members, Drills, TimeSpan.FromMilliseconds(100), 1000, 10_000);
        Print(room, $"the same, {Members} members who never stop to think", Members, Drills, TimeSpan.Zero, null, null);
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

    static void Print(OpenRoom room, string what, int members, int drills, TimeSpan pause, double? atMost, double? mostAtMost)
    {
        var all = Enumerable.Range(0, members).Select(_ => new Samples()).ToArray();
        var effort = Effort.Begin();
        Task.WhenAll(all.Select(samples => PlayAsync(room, drills, samples, pause))).GetAwaiter().GetResult();
        var turns = Samples.Of(all);
        Figures.Times(what, turns, atMost, mostAtMost);
        Figures.Note($"{turns.Count} turns, {effort.PerSecond(turns.Count)}, {effort.Processor(turns.Count)}");
    }

    static async Task PlayAsync(OpenRoom room, int drills, Samples samples, TimeSpan pause)
    {
        // Everybody begins on another thread, at another time.
        await Task.Delay(pause * Random.Shared.NextDouble());
        await Task.Yield();
        var member = room.Member();
        for (var i = 0; i < drills; i++)
        {
            await member.BeginAsync(drill);
            while (member.Key is not null)
            {
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()));
                var began = Samples.Now;
                await member.AnswerAsync();
                samples.AddSince(began);
            }
        }
    }

    static async Task FinishAsync(Member member)
    {
        await member.BeginAsync(new(Sample.Auction, Depth.Full));
        while (member.Key is not null)
            await member.AnswerAsync();
    }
}
