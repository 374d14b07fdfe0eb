using System.Collections.Immutable;
using MechDesign.Catalogs;
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
        AddAnswers(parts, settings, DiscordRest.Client);
        DailyClock.Add(parts);
        DiscordChannel.Add(parts, app.DataFolder(data));
        if (settings.Rehearses)
            parts.AddHostedService(all => new Rehearsals(app, settings, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<Rehearsals>>()));
    }

    /// <summary>Everything members are answered with, and nothing that runs by itself.</summary>
    /// <param name="parts">With the room's own among them.</param>
    /// <param name="settings">How the bot reaches Discord.</param>
    /// <param name="http">Makes the client it reaches Discord through.</param>
    public static void AddAnswers(IServiceCollection parts, DiscordSettings settings, Func<HttpMessageInvoker> http)
    {
        parts.AddSingleton(all => new DailyRound(
            all.GetRequiredService<DailyBook>(), all.GetRequiredService<DailyTeam>(), all.GetRequiredService<PromptLibrary>(), [Daily(all.GetRequiredService<DiscordRest>())], all.GetRequiredService<TimeProvider>()));
        parts.AddSingleton(_ => Rsvg.Installed());
        DiscordChannel.AddAnswers(parts, settings, http, Features);
    }

    static DiscordDaily Daily(DiscordRest rest) => new(rest.PostAsync, rest.OpenThreadAsync, rest.MessagesAsync);

    static ImmutableArray<Feature> Features(IServiceProvider all)
    {
        var (clock, identities) = (all.GetRequiredService<TimeProvider>(), all.GetRequiredService<Identities>());
        var (desk, progress, reading) = (all.GetRequiredService<LookUpDesk>(), all.GetRequiredService<ProgressDesk>(), all.GetRequiredService<ReadingRoom>());
        var (own, rest) = (new Own(reading), all.GetRequiredService<DiscordRest>());
        return
        [
            InterviewFeature.Of(
                all.GetRequiredService<PracticeRoom>(), desk, progress, identities, all.GetRequiredService<Sharing>(),
                Posting.Over(rest), new(rest.PostAsync, rest.OpenThreadAsync), all.GetRequiredService<DailyDesk>(), clock),
            new DailyFeature(
                all.GetRequiredService<DailyDesk>(), all.GetRequiredService<DailyBook>(), identities, all.GetRequiredService<PromptLibrary>().Ids.Count, clock,
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
