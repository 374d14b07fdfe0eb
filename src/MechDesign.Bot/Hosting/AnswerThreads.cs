namespace MechDesign.Bot.Hosting;

/// <summary>An answer holds a thread while the disk makes it safe.</summary>
static class AnswerThreads
{
    const int PerProcessor = 4;

    /// <summary>Some more threads than processors from the beginning, so that none of these stands idle meanwhile.</summary>
    public static void Reserve()
    {
        ThreadPool.GetMinThreads(out _, out var ports);
        ThreadPool.SetMinThreads(PerProcessor * Environment.ProcessorCount, ports);
    }
}
