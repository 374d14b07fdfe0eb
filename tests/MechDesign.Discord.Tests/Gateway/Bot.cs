using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord.Gateway;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Gateway;

/// <summary>The gateway client against a Discord of its own, over real sockets. Without a clock given, time passes as it does.</summary>
sealed class Bot : IAsyncDisposable
{
    readonly CancellationTokenSource stop = new();
    readonly HttpClient http = new();

    Bot(FakeDiscord.FakeDiscord discord, TimeProvider? clock, GatewayTimes? times, int intents)
    {
        Discord = discord;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discord.World.Token);
        Client = new(new(discord.World.Token, intents, Shard.Only), AskAsync, clock ?? TimeProvider.System, Log, times ?? new(), () => 0.5);
    }

    public FakeDiscord.FakeDiscord Discord { get; }

    public FakeGateway Gateway => Discord.Gateway;

    public GatewayClient Client { get; }

    public Lines Log { get; } = new();

    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>Instead of the answer to GET /gateway/bot, its failure.</summary>
    public Exception? AskFails { get; set; }

    /// <summary>The port at which the gateway is said to be, instead of where it is.</summary>
    public int? ThroughPort { get; set; }

    /// <summary>Started, and nothing awaited.</summary>
    public static async Task<Bot> StartAsync(TimeProvider? clock = null, GatewayTimes? times = null, int intents = 1, Action<Bot>? before = null)
    {
        var bot = new Bot(await FakeDiscord.FakeDiscord.StartAsync(), clock, times, intents);
        if (clock is not null)
            bot.Gateway.IdentifySpacing = TimeSpan.Zero;
        before?.Invoke(bot);
        bot.Running = bot.Client.RunAsync(bot.stop.Token);
        return bot;
    }

    /// <summary>Started, and its first session has begun.</summary>
    public static async Task<Bot> ReadyAsync(TimeProvider? clock = null, GatewayTimes? times = null, int intents = 1, Action<Bot>? before = null)
    {
        var bot = await StartAsync(clock, times, intents, before);
        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.IsType<GatewayEvent.Ready>(await bot.NextAsync());
        return bot;
    }

    public async Task<GatewayEvent> NextAsync() => await Client.Events.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public async Task<string> NextInteractionAsync() => Assert.IsType<GatewayEvent.InteractionCreated>(await NextAsync()).Interaction.Id;

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await Running.WaitAsync(TimeSpan.FromSeconds(20));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Discord.DisposeAsync();
        http.Dispose();
        stop.Dispose();
    }

    async Task<GatewayBot> AskAsync(CancellationToken cancel)
    {
        if (AskFails is { } failure)
            throw failure;
        var answer = JsonNode.Parse(await http.GetStringAsync($"{Discord.ApiBaseUrl}/gateway/bot", cancel))!;
        var limit = answer["session_start_limit"]!;
        return new(new UriBuilder((string)answer["url"]!) { Port = ThroughPort ?? Discord.Port }.ToString(), (int)answer["shards"]!, new((int)limit["total"]!, (int)limit["remaining"]!, (long)limit["reset_after"]!, (int)limit["max_concurrency"]!));
    }

    internal sealed class Lines : ILogger<GatewayClient>
    {
        readonly List<string> lines = [];

        public IReadOnlyList<string> All
        {
            get
            {
                lock (lines)
                    return [.. lines];
            }
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
                lines.Add($"{formatter(state, exception)} {exception}");
        }
    }
}
