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
using Quartz;

namespace MechDesign.Bot.Hosting;

/// <summary>The Discord channel with everything it answers to, and the daily prompts with their clock.</summary>
static class DiscordParts
{
    public static void Add(IServiceCollection parts, Composition app, string? data, DiscordSettings settings)
    {
        var clock = TimeProvider.System;
        var book = new DailyBook(app.Settings(data));
        var team = new DailyTeam(book, app.Attempts(data), app.Identities(data), app.Catalog, app.Prompts);
        parts.AddSingleton(book);
        parts.AddSingleton(team);
        parts.AddSingleton(_ => Rsvg.Installed());
        parts.AddSingleton(all => new DailyRound(book, team, app.Prompts, [Daily(all.GetRequiredService<DiscordRest>())], clock));
        parts.AddSingleton(all => new DailyDesk(book, all.GetRequiredService<DailyRound>(), app.Prompts, clock));
        parts.AddSingleton<ISettings>(app.Settings(data));
        DailyClock.Add(parts);
        DiscordChannel.Add(parts, settings, all => Features(all, app, data, clock));
    }

    static DiscordDaily Daily(DiscordRest rest) => new(rest.PostAsync, rest.OpenThreadAsync);

    static ImmutableArray<Feature> Features(IServiceProvider all, Composition app, string? data, TimeProvider clock)
    {
        var (room, desk, progress) = (all.GetRequiredService<PracticeRoom>(), all.GetRequiredService<LookUpDesk>(), all.GetRequiredService<ProgressDesk>());
        var (identities, sharing) = (app.Identities(data), new Sharing(app.Transcripts(data), clock));
        var own = new Own(room, identities);
        return
        [
            InterviewFeature.Of(room, desk, progress, identities, sharing, Posting.Over(all.GetRequiredService<DiscordRest>()), clock),
            new DailyFeature(
                all.GetRequiredService<DailyDesk>(), all.GetRequiredService<DailyBook>(), identities, app.Prompts.Ids.Count, clock,
                () => _ = DailyClock.PokeAsync(all.GetRequiredService<ISchedulerFactory>(), CancellationToken.None)).Feature,
            new LookUpFeature(desk).Feature,
            new ReviewFeature(own, all.GetRequiredService<Rsvg>(), Links(all)).Feature,
            new ShareFeature(own, sharing).Feature,
            new ProgressFeature(progress, all.GetRequiredService<DailyTeam>()).Feature,
            new DataFeature(app.PersonalData(data), identities).Feature,
        ];
    }

    /// <summary>Reviews in the browser, where members reach it.</summary>
    static Func<string, Uri>? Links(IServiceProvider all) =>
        all.GetRequiredService<DiscordSettings>().WebBaseUrl is { } room ? transcript => new(room, all.GetRequiredService<ReviewLinks>().PathOf(transcript)) : null;
}
