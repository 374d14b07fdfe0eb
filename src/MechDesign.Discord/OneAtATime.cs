using Microsoft.Extensions.Logging;

namespace MechDesign.Discord;

/// <summary>
/// One process serves Discord from a folder. Two would both answer each click: nothing is lost, yet half of their answers are
/// refused (40060). The second waits until the first has ended, however it ended: the system gives its lock back.
/// </summary>
sealed class OneAtATime(string folder, TimeProvider clock, ILogger<OneAtATime> log)
{
    static readonly TimeSpan pause = TimeSpan.FromSeconds(2);

    /// <summary>The turn; it ends when it is disposed.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "discord.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                if (isFirst)
                    log.LogWarning("Discord waits: another process serves it from the same data folder; this one takes over when that one ends");
            }
            await Task.Delay(pause, clock, cancel).ConfigureAwait(false);
        }
    }
}
