using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Interview;
using MechDesign.Discord.LookUps;
using MechDesign.Discord.People;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Reviews;
using MechDesign.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MechDesign.Bot.Hosting;

/// <summary>The Discord channel with everything it answers to, and the daily prompts with their clock; on the practice room's own parts.</summary>
static class DiscordParts
{
    public static void Add(IServiceCollection parts, Composition app, string? data, DiscordSettings settings)
    {
        parts.AddSingleton<ISettings>(app.Settings(data));
        parts.AddSingleton<DailyBook>();
        parts.AddSingleton(all => new DailyTeam(all.GetRequiredService<DailyBook>(), app.Attempts(data), all.GetRequiredService<Identities>(), app.Catalog, app.Prompts));
        parts.AddSingleton(all => new DailyRound(
            all.GetRequiredService<DailyBook>(), all.GetRequiredService<DailyTeam>(), app.Prompts, [Daily(all.GetRequiredService<DiscordRest>())], all.GetRequiredService<TimeProvider>()));
        parts.AddSingleton(all => new DailyDesk(all.GetRequiredService<DailyBook>(), all.GetRequiredService<DailyRound>(), app.Prompts, all.GetRequiredService<TimeProvider>()));
        parts.AddSingleton(_ => Rsvg.Installed());
        DailyClock.Add(parts);
        DiscordChannel.Add(parts, settings, app.DataFolder(data), all => Features(all, app.Prompts.Ids.Count));
    }

    static DiscordDaily Daily(DiscordRest rest) => new(rest.PostAsync, rest.OpenThreadAsync, rest.MessagesAsync);

    static ImmutableArray<Feature> Features(IServiceProvider all, int prompts)
    {
        var (clock, identities) = (all.GetRequiredService<TimeProvider>(), all.GetRequiredService<Identities>());
        var (desk, progress, reading) = (all.GetRequiredService<LookUpDesk>(), all.GetRequiredService<ProgressDesk>(), all.GetRequiredService<ReadingRoom>());
        var (own, rest) = (new Own(reading), all.GetRequiredService<DiscordRest>());
        return
        [
            InterviewFeature.Of(
                all.GetRequiredService<PracticeRoom>(), desk, progress, identities, new Sharing(all.GetRequiredService<ITranscripts>(), clock),
                Posting.Over(rest), new(rest.PostAsync, rest.OpenThreadAsync), all.GetRequiredService<DailyDesk>(), clock),
            new DailyFeature(
                all.GetRequiredService<DailyDesk>(), all.GetRequiredService<DailyBook>(), identities, prompts, clock,
                cancel => DailyClock.GoAsync(all.GetRequiredService<DailyRound>(), all.GetRequiredService<ILogger<DailyRound>>(), cancel)).Feature,
            new LookUpFeature(desk).Feature,
            new ReviewFeature(reading, own, all.GetRequiredService<Rsvg>(), Links(all)).Feature,
            new ShareFeature(reading, own).Feature,
            new ProgressFeature(progress, all.GetRequiredService<DailyTeam>()).Feature,
            new DataFeature(all.GetRequiredService<PersonalData>(), identities).Feature,
        ];
    }

    /// <summary>Reviews in the browser, where members reach it.</summary>
    static Func<string, Uri>? Links(IServiceProvider all) =>
        all.GetRequiredService<DiscordSettings>().WebBaseUrl is { } room ? transcript => new(room, all.GetRequiredService<ReviewLinks>().PathOf(transcript)) : null;
}
