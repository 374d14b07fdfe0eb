using MechDesign.Coaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace MechDesign.Bot.Hosting;

/// <summary>
/// Quartz as the daily prompts' clock: one trigger for all, and <see cref="Due"/> says per channel and time zone what the
/// time means; four times a minute, so that what a crash left half made does not wait a minute more than it must. One
/// trigger a channel would need telling of every change, its own reading of daylight saving, and a second one for what
/// failed; the claim in the store keeps a date from being posted twice in either case.
/// </summary>
static class DailyClock
{
    static readonly JobKey key = new("daily");

    /// <summary>Needs a <see cref="DailyRound"/> and a <see cref="TimeProvider"/> among the parts.</summary>
    public static void Add(IServiceCollection parts)
    {
        parts.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(pool => pool.MaxConcurrency = 1);
            quartz.AddJob<DailyJob>(job => job.WithIdentity(key));
            quartz.AddTrigger(trigger => trigger.ForJob(key).WithCronSchedule("0/15 * * * * ?"));
            // What a crash or a stop left undone need not wait for the minute.
            quartz.AddTrigger(trigger => trigger.ForJob(key).StartNow());
        });
        parts.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>A round; what an operator should know goes into the log once.</summary>
    public static async Task GoAsync(DailyRound round, ILogger log, CancellationToken cancel)
    {
        try
        {
            foreach (var told in await round.GoAsync(cancel).ConfigureAwait(false))
                log.LogWarning("{Told}", told);
        }
        catch (TranscriptException error)
        {
            log.LogError("The daily prompts wait for the store: {Reason}", error.Message);
        }
    }

    [DisallowConcurrentExecution]
    sealed class DailyJob(DailyRound round, ILogger<DailyRound> log) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await GoAsync(round, log, cancellationToken).ConfigureAwait(false);
    }
}
