using System.Collections.Immutable;
using System.Net;
using MechDesign.Coaching;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>Posts a message in a channel; returns its id.</summary>
public delegate Task<string> PostMessage(string channel, MessageBody body, CancellationToken cancel);

/// <summary>Opens the thread of a message, or finds it open; returns its id.</summary>
public delegate Task<string> OpenThread(string channel, string message, string name, int archiveMinutes, CancellationToken cancel);

/// <summary>The latest messages of a channel, at most <see cref="DiscordRest.MostMessages"/>; none where the bot may not read them.</summary>
public delegate Task<ImmutableArray<SeenMessage>> ReadMessages(string channel, CancellationToken cancel);

/// <summary>Daily prompts in Discord's channels.</summary>
public sealed class DiscordDaily(PostMessage send, OpenThread open, ReadMessages read) : IDailyChannel
{
    /// <summary>How far Discord's clock and ours may be apart.</summary>
    static readonly TimeSpan apart = TimeSpan.FromMinutes(5);

    const string WhereToSet = "Set it in the channel's settings, Permissions, for my role.";

    public string Platform => DailyPlaces.Platform;

    public Task<Sent> PostAsync(DailySchedule schedule, DailyPost post, string nonce, CancellationToken cancel) =>
        TryAsync(() => send(schedule.Place.Channel, DailyMessages.Post(schedule, post, nonce), cancel), "View Channel or Send Messages");

    public async Task<Sight> LookAsync(DailySchedule schedule, DailyPost post, DateTimeOffset since, CancellationToken cancel)
    {
        try
        {
            var latest = await read(schedule.Place.Channel, cancel).ConfigureAwait(false);
            return latest.FirstOrDefault(message => message.At >= since - apart && message.Has(DailyMessages.StartOf(post))) is { } there ? new Sight.Found(there.Id)
                // To whom may not read it, a channel is empty (Discord documentation, Get Channel Messages).
                : latest.IsEmpty ? new Sight.Never("I may not read the channel's history.")
                : latest.Length < DiscordRest.MostMessages || latest.Min(message => message.At) < since - apart ? new Sight.Missing()
                : new Sight.Never("Too much was written since.");
        }
        catch (DiscordRefusedException refused)
        {
            return refused.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound ? new Sight.Never(refused.Message) : new Sight.Later();
        }
        catch (Exception error) when (error is HttpRequestException or DiscordStoppedException)
        {
            return new Sight.Later();
        }
    }

    public Task<Sent> OpenThreadAsync(DailySchedule schedule, DailyPost post, string message, CancellationToken cancel) =>
        TryAsync(() => open(schedule.Place.Channel, message, DailyMessages.ThreadName(post), ThreadBody.ADay, cancel), "Create Public Threads");

    public Task<Sent> WelcomeAsync(DailySchedule schedule, string thread, string nonce, CancellationToken cancel) =>
        TryAsync(() => send(thread, DailyMessages.Welcome(nonce), cancel), "Send Messages in Threads", isChannel: false);

    public Task<Sent> PostDigestAsync(DailySchedule schedule, DailyDigest digest, string nonce, CancellationToken cancel) =>
        TryAsync(() => send(schedule.Place.Channel, DailyMessages.Digest(digest, nonce), cancel), "View Channel or Send Messages");

    static async Task<Sent> TryAsync(Func<Task<string>> act, string permission, bool isChannel = true)
    {
        try
        {
            return new Sent.Done(await act().ConfigureAwait(false));
        }
        catch (DiscordRefusedException refused) when (refused.MayBeDone)
        {
            return new Sent.NoAnswer("Discord answered late or not at all.");
        }
        catch (DiscordRefusedException refused)
        {
            return Judge(refused, permission, isChannel);
        }
        catch (DiscordStoppedException stopped)
        {
            return new Sent.Refused(Denial.Later, stopped.Message);
        }
        catch (LimitExceededException error)
        {
            return new Sent.Refused(Denial.Never, error.Message);
        }
        catch (HttpRequestException error)
        {
            // What never reached Discord was not posted; of everything else nobody can say so.
            return error.IsUnreached
                ? new Sent.Refused(Denial.Later, "Discord could not be reached.")
                : new Sent.NoAnswer("Discord did not answer.");
        }
    }

    static Sent.Refused Judge(DiscordRefusedException refused, string permission, bool isChannel) => refused.Code switch
    {
        DiscordRefusedException.UnknownChannel when isChannel => new(Denial.Gone, "The channel is gone."),
        DiscordRefusedException.UnknownChannel or DiscordRefusedException.UnknownMessage => new(Denial.Never, "The post or its thread was deleted."),
        DiscordRefusedException.MissingAccess or DiscordRefusedException.MissingPermissions => new(Denial.Forbidden, $"I lack the permission {permission}. {WhereToSet}"),
        _ when refused.Status is HttpStatusCode.Forbidden => new(Denial.Forbidden, $"Discord forbids it: {refused.Message}"),
        _ when refused.Status is HttpStatusCode.TooManyRequests => new(Denial.Later, "Discord asks for fewer requests."),
        _ => new(Denial.Never, refused.Message),
    };
}
