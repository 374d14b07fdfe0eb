using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;
using MechDesign.Transcripts;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord.Tests.Daily;

/// <summary>A server whose members send commands; messages that are posted end up in a list.</summary>
sealed class DailyServer : IDisposable
{
    /// <summary>A Monday, ten in Berlin.</summary>
    public static readonly DateTimeOffset Ten = new(2026, 8, 3, 8, 0, 0, TimeSpan.Zero);

    public const string Guild = "700000000000000001";
    public const string Channel = "900000000000000001";
    public const string Manager = "32";

    /// <summary>View Channel, Send Messages, Create Public Threads, Send Messages in Threads.</summary>
    public const string Enough = "309237648384";

    static readonly PromptLibrary library = new(Repository.Folder("prompts"));

    readonly Router router;
    int number;

    public DailyServer()
    {
        Book = new(Settings);
        Round = new(Book, new(Book, new(Transcripts, Auction.Catalog), new(Settings, Clock), Auction.Catalog, library), library, [new DiscordDaily(PostAsync, OpenAsync, (_, _) => Task.FromResult(Latest))], Clock);
        Desk = new(Book, Round, library, Clock);
        var feature = new DailyFeature(Desk, Book, new(Settings, Clock), library.Ids.Count, Clock, Round.GoAsync);
        Feature = feature.Feature;
        router = new([Feature], NullLogger<Router>.Instance);
    }

    public StandingClock Clock { get; } = new() { Now = Ten };

    public MemorySettings Settings { get; } = new();

    public MemoryTranscripts Transcripts { get; } = new();

    public DailyBook Book { get; }

    public DailyRound Round { get; }

    public DailyDesk Desk { get; }

    public Feature Feature { get; }

    public List<(string Channel, MessageBody Body)> Posted { get; } = [];

    public List<string> Threads { get; } = [];

    /// <summary>What the bot sees in the channel.</summary>
    public ImmutableArray<SeenMessage> Latest { get; set; } = [];

    /// <summary>Thrown instead of opening a thread.</summary>
    public Exception? NoThreads { get; set; }

    /// <summary>Thrown instead of the next post.</summary>
    public Queue<Exception> Failures { get; } = new();

    /// <summary>Sends /daily; returns what only the sender sees.</summary>
    public async Task<string> DailyAsync(string subcommand, string options = "{}", string permissions = Manager, string? at = Channel, string? may = Enough, string? guild = Guild)
    {
        var given = Given(options);
        var channel = given.FirstOrDefault(option => option.Name == "channel")?.Value?.GetString();
        var data = new InteractionData("daily", [new(subcommand, OptionType.Subcommand, Options: given)],
            Resolved: channel is null ? null : new(ImmutableDictionary<string, ResolvedChannel>.Empty.Add(channel, new(channel, 0, "daily", AppPermissions: may))));
        return Text(await SendAsync(InteractionType.Command, data, permissions, at, guild, may));
    }

    /// <summary>The ids of what can be pressed below the last answer.</summary>
    public string[] Buttons { get; private set; } = [];

    public async Task<string[]> SuggestAsync(string option, string typed)
    {
        var data = new InteractionData("daily", [new("set", OptionType.Subcommand, Options: [new(option, OptionType.Text, JsonSerializer.SerializeToElement(typed), Focused: true)])]);
        return [.. Assert.IsType<Callback.Suggest>(await SendAsync(InteractionType.Autocomplete, data, Manager, Channel, Guild, null)).Data.Choices.Select(choice => $"{choice.Name} = {choice.Value}")];
    }

    public async Task<string> NameMeAsync(string choice) =>
        Text(await SendAsync(InteractionType.Command, new("name-me", [new("choice", OptionType.Text, JsonSerializer.SerializeToElement(choice))]), "0", Channel, Guild, null));

    public async Task<string> ClickAsync(string customId, string permissions = "0") =>
        Text(await SendAsync(InteractionType.Component, new(CustomId: customId, ComponentType: 2), permissions, Channel, Guild, null));

    /// <summary>A round now.</summary>
    public Task<ImmutableArray<string>> GoAsync() => Round.GoAsync(default);

    async Task<Callback> SendAsync(InteractionType type, InteractionData data, string permissions, string? at, string? guild, string? may) =>
        (await router.AnswerAsync(new($"{++number}", "1", type, "token", data, guild, at, guild is null ? null : new(new("42"), permissions), guild is null ? new("42") : null, AppPermissions: may), default))!;

    string Text(Callback callback)
    {
        var said = callback is Callback.SayLater later ? later.Then(default).GetAwaiter().GetResult() : Assert.IsType<Callback.Say>(callback).Data;
        Buttons = [.. (said.Components ?? []).SelectMany(row => row.Components).OfType<Button>().Select(button => button.CustomId!)];
        Assert.Equal(MessageBody.Ephemeral, said.Flags);
        Assert.Empty(said.AllowedMentions!.Parse);
        Assert.InRange(said.Content!.Length, 1, 2000);
        return said.Content;
    }

    static ImmutableArray<GivenOption> Given(string options) =>
        [.. JsonDocument.Parse(options).RootElement.EnumerateObject().Select(option => new GivenOption(option.Name, OptionType.Text, option.Value.Clone()))];

    Task<string> PostAsync(string channel, MessageBody body, CancellationToken cancel)
    {
        if (Failures.TryDequeue(out var failure))
            throw failure;
        Posted.Add((channel, body));
        return Task.FromResult((1000 + Posted.Count).ToString(CultureInfo.InvariantCulture));
    }

    Task<string> OpenAsync(string channel, string message, string name, int archiveMinutes, CancellationToken cancel)
    {
        if (NoThreads is { } failure)
            throw failure;
        Threads.Add($"{channel}/{message} {name} ({archiveMinutes})");
        return Task.FromResult(message);
    }

    public void Dispose() => Round.Dispose();
}

sealed class StandingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
