using MechDesign.Coaching;
using MechDesign.Transcripts;

namespace MechDesign.Benchmarks;

/// <summary>Fifty members at once play drills against the real program over loopback, each answer flushed to the disk; then every file is read.</summary>
static class LoadFigures
{
    const int Members = 50;
    const int Drills = 4;
    const int WarmUp = 20;

    static readonly Agenda drill = new(Sample.Auction, Depth.Drill);

    public static void Print(string program)
    {
        using var data = new Scratch();
        using var room = new RunningRoom(program, data.Folder);
        Console.WriteLine($"  {program}");
        Print(room, $"the first {Drills} drills of each of {Members} members, without a pause");
        Play(room, WarmUp);
        var before = FlushRate.Of(data.Folder, Members);
        var played = Print(room, $"the same, once {Members * WarmUp} drills were played there");
        var after = FlushRate.Of(data.Folder, Members);
        Figures.Note($"the disk's own flushes in the same run, {Members} files at once: {before:F0}/s before, {after:F0}/s after; one file alone: {FlushRate.Of(data.Folder, 1):F0}/s");
        var store = new FileTranscripts(Path.Combine(data.Folder, "transcripts"));
        Figures.Amount("acknowledged answers that are not on the disk", played.Sum(one => one.Interviews.Sum(interview => Lost(store, interview))), "lost", 0);
    }

    static (Samples Turns, List<Interview> Interviews)[] Print(RunningRoom room, string what)
    {
        var effort = Effort.Begin(room.Process);
        var played = Play(room, Drills);
        var turns = Samples.Of([.. played.Select(one => one.Turns)]);
        Figures.Times(what, turns);
        Figures.Note($"{turns.Count} turns and flushes, {effort.PerSecond(turns.Count)}, {effort.Processor(turns.Count)} in the program, the longest {turns.Percentile(100) / 1000:F0} ms");
        return played;
    }

    static (Samples Turns, List<Interview> Interviews)[] Play(RunningRoom room, int drills) =>
        Task.WhenAll(Enumerable.Range(0, Members).Select(_ => PlayAsync(room.Member(), drills))).GetAwaiter().GetResult();

    static async Task<(Samples, List<Interview>)> PlayAsync(Member member, int drills)
    {
        var (samples, interviews) = (new Samples(), new List<Interview>());
        for (var i = 0; i < drills; i++)
        {
            await member.BeginAsync(drill);
            while (member.Key is not null)
            {
                var began = Samples.Now;
                await member.AnswerAsync();
                samples.AddSince(began);
            }
            interviews.Add(new(member.Id, [.. member.Acknowledged]));
        }
        return (samples, interviews);
    }

    static int Lost(FileTranscripts store, Interview interview)
    {
        var kept = store.ReadAsync(interview.Id, CancellationToken.None).GetAwaiter().GetResult()?.Events.OfType<Event.Answered>().Select(answered => (answered.Text, answered.Value));
        return interview.Answers.Except(kept ?? []).Count();
    }

    sealed record Interview(string Id, (string Key, string Value)[] Answers);
}
