using System.Collections.Concurrent;
using System.Globalization;

namespace MechDesign.FakeDiscord;

/// <summary>Somebody who uses Discord.</summary>
/// <param name="Permissions">What they may do in every server here, a decimal bit set.</param>
public sealed record FakePerson(string Id, string Name, string Permissions);

/// <summary>A server and its channels.</summary>
public sealed record FakeGuild(string Id, string Name)
{
    public IReadOnlyList<FakeChannel> Channels { get; internal set; } = [];
}

/// <summary>Where messages stand.</summary>
/// <param name="Type">0 text, 1 direct message, 11 public thread.</param>
/// <param name="Guild">Null for a direct message.</param>
/// <param name="ParentId">The channel of a thread.</param>
public sealed record FakeChannel(string Id, string Name, int Type, FakeGuild? Guild, string? ParentId = null)
{
    /// <summary>What the bot may do here: by default view, send, embed, attach, read history, create public threads, send in threads.</summary>
    public long AppPermissions { get; set; } = 1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 35 | 1L << 38;
}

/// <summary>The bot and everything around it: ids that every part of the fake agrees on.</summary>
public sealed class World
{
    /// <summary>Everything a member may usually do, not managing the server.</summary>
    const long Usual = 0x0000_0060_0000_0000 | 1L << 10 | 1L << 11 | 1L << 31;

    /// <summary>What managing a server is called.</summary>
    const long ManageGuild = 1L << 5;

    readonly ConcurrentDictionary<string, FakeChannel> channels = new(StringComparer.Ordinal);
    readonly List<FakeGuild> guilds = [];

    public World() => Guild = AddGuild("Team", "general");

    /// <summary>What the bot must say; any other token is refused.</summary>
    public string Token { get; set; } = "MTA.fake.token";

    public string ApplicationId { get; } = Snowflakes.Next();

    public string BotUserId { get; } = Snowflakes.Next();

    /// <summary>The first server.</summary>
    public FakeGuild Guild { get; }

    /// <summary>The first server's first channel.</summary>
    public FakeChannel Channel => Guild.Channels[0];

    public IReadOnlyList<FakeGuild> Guilds
    {
        get
        {
            lock (guilds)
                return [.. guilds];
        }
    }

    public FakeGuild AddGuild(string name, params IReadOnlyList<string> channelNames)
    {
        var guild = new FakeGuild(Snowflakes.Next(), name);
        foreach (var channel in channelNames)
            Add(new(Snowflakes.Next(), channel, 0, guild));
        lock (guilds)
            guilds.Add(guild);
        return guild;
    }

    /// <summary>A channel or a thread is new.</summary>
    public event Action<FakeChannel>? Opened;

    public FakeChannel Add(FakeChannel channel)
    {
        channels[channel.Id] = channel;
        if (channel is { Guild: { } guild, Type: not 11 })
            guild.Channels = [.. guild.Channels, channel];
        Opened?.Invoke(channel);
        return channel;
    }

    public FakeChannel? Find(string channelId) => channels.GetValueOrDefault(channelId);

    internal void Remove(FakeGuild guild)
    {
        lock (guilds)
            guilds.Remove(guild);
        foreach (var channel in guild.Channels)
            channels.TryRemove(channel.Id, out _);
    }

    internal void Remove(FakeChannel channel)
    {
        channels.TryRemove(channel.Id, out _);
        if (channel.Guild is { } guild)
            guild.Channels = [.. guild.Channels.Where(other => other.Id != channel.Id)];
    }

    /// <summary>A person new to this server.</summary>
    /// <param name="name">What they are called.</param>
    /// <param name="manages">Whether they may manage the server.</param>
    public static FakePerson Person(string name, bool manages = false) =>
        new(Snowflakes.Next(), name, (manages ? Usual | ManageGuild : Usual).ToString(CultureInfo.InvariantCulture));

    /// <summary>Where a person and the bot talk alone.</summary>
    public FakeChannel DirectMessages(FakePerson person) => Add(new(Snowflakes.Next(), person.Name, 1, null));
}
