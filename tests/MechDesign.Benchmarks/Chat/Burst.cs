using System.Diagnostics;
using MechDesign.FakeDiscord;

namespace MechDesign.Benchmarks;

/// <summary>Many interactions sent to a bot, and when each was answered.</summary>
/// <param name="Answers">In the order they were sent.</param>
/// <param name="Took">From the dispatch of each to its callback.</param>
/// <param name="Wall">From the first dispatch to the last callback.</param>
sealed record Burst(Answer[] Answers, Samples Took, TimeSpan Wall)
{
    static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    public double PerSecond => Took.Count / Wall.TotalSeconds;

    /// <summary>Sends them, never more than so many unanswered. They are made before: whoever makes them takes processors from whoever answers them.</summary>
    /// <param name="acts">Interactions that are held back.</param>
    /// <param name="outstanding">At most; all of them for a burst back to back.</param>
    /// <param name="send">Sends one.</param>
    public static async Task<Burst> RunAsync(IReadOnlyList<PendingInteraction> acts, int outstanding, Action<PendingInteraction> send)
    {
        using var free = new SemaphoreSlim(outstanding);
        using var late = new CancellationTokenSource(longest);
        var answers = new Task<Answer>[acts.Count];
        var began = Samples.Now;
        for (var i = 0; i < acts.Count; i++)
        {
            await free.WaitAsync(late.Token);
            send(acts[i]);
            answers[i] = AnsweredAsync(acts[i], free);
        }
        var all = await Task.WhenAll(answers).WaitAsync(late.Token);
        var wall = Stopwatch.GetElapsedTime(began);
        var took = new Samples();
        foreach (var answer in all)
            took.Add(answer.Took);
        return new(all, took, wall);
    }

    static async Task<Answer> AnsweredAsync(PendingInteraction sent, SemaphoreSlim free)
    {
        var answer = await sent.Answer;
        free.Release();
        return answer;
    }
}
