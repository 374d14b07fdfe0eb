using System.Diagnostics;
using MechDesign.FakeDiscord;

namespace MechDesign.Benchmarks;

/// <summary>Many interactions sent to a bot, and when each was answered.</summary>
/// <param name="Answers">In the order they were sent, where somebody still needs them: five thousand messages take their time in every collection, and whoever is measured waits for it.</param>
/// <param name="Took">From the dispatch of each to its callback.</param>
/// <param name="Wall">From the first dispatch to the last callback.</param>
sealed record Burst(Answer[] Answers, Samples Took, TimeSpan Wall)
{
    static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    public double PerSecond => Took.Count / Wall.TotalSeconds;

    /// <summary>Sends them, never more than so many unanswered.</summary>
    /// <param name="count">How many.</param>
    /// <param name="outstanding">At most; all of them for a burst back to back.</param>
    /// <param name="keeps">Whether what was answered is needed afterwards.</param>
    /// <param name="send">Sends the one with this number.</param>
    public static async Task<Burst> RunAsync(int count, int outstanding, bool keeps, Func<int, PendingInteraction> send)
    {
        using var free = new SemaphoreSlim(outstanding);
        var answers = new Task<(TimeSpan Took, Answer? Answer)>[count];
        var began = Samples.Now;
        for (var i = 0; i < count; i++)
        {
            await free.WaitAsync(longest);
            answers[i] = AnsweredAsync(send(i), free, keeps);
        }
        var all = await Task.WhenAll(answers).WaitAsync(longest);
        var wall = Stopwatch.GetElapsedTime(began);
        var took = new Samples();
        foreach (var answer in all)
            took.Add(answer.Took);
        return new([.. all.Select(answer => answer.Answer).OfType<Answer>()], took, wall);
    }

    static async Task<(TimeSpan, Answer?)> AnsweredAsync(PendingInteraction sent, SemaphoreSlim free, bool keeps)
    {
        var answer = await sent.Answer;
        free.Release();
        return (answer.Took, keeps ? answer : null);
    }
}
