using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>A request as it came.</summary>
/// <param name="Route">Such as <c>POST /channels/{channel}/messages</c>.</param>
/// <param name="Authorization">The header; null where there was none.</param>
/// <param name="UserAgent">The header.</param>
/// <param name="Status">What it was answered with; 0 while it was not.</param>
public sealed record SeenRequest(string Route, string? Authorization, string UserAgent, int Status);

/// <summary>The REST side: limits, faults and the routes a bot like ours uses.</summary>
public sealed class FakeRest(World world)
{
    readonly ConcurrentDictionary<string, ConcurrentQueue<(Fault Fault, double Seconds)>> faults = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, RateLimit> limits = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<SeenRequest> seen = new();
    readonly Channel<string> silences = Channel.CreateUnbounded<string>();

    /// <summary>Every request, in the order they were answered.</summary>
    public IReadOnlyList<SeenRequest> Seen => [.. seen];

    /// <summary>How many requests a bucket takes in <see cref="Window"/>.</summary>
    public int PerBucket { get; set; } = 5;

    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many requests of the bot's own are taken in a second, all together; what answers interactions does not count.</summary>
    public int PerSecond { get; set; } = 50;

    /// <summary>What limits are measured by.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>The commands that are registered, by server; "" for everywhere.</summary>
    public ConcurrentDictionary<string, JsonArray> Commands { get; } = new(StringComparer.Ordinal);

    /// <summary>How often commands were overwritten.</summary>
    public int CommandWrites { get; private set; }

    /// <summary>Commands were overwritten.</summary>
    public event Action? Registered;

    /// <summary>Whether requests are remembered; a load test has too many.</summary>
    public bool Remembers { get; set; } = true;

    /// <summary>Lets the next requests of a route fail, one fault each.</summary>
    /// <param name="route">Such as <c>POST /channels/{channel}/messages</c>.</param>
    /// <param name="fault">How.</param>
    /// <param name="times">How many of them.</param>
    /// <param name="seconds">What a 429 says to wait.</param>
    public void FailNext(string route, Fault fault, int times = 1, double seconds = 0.05)
    {
        for (var time = 0; time < times; time++)
            faults.GetOrAdd(route, _ => new()).Enqueue((fault, seconds));
    }

    /// <summary>Until a request was done that will never be answered (<see cref="Fault.DoneAndSilent"/>).</summary>
    public async Task SilenceAsync() => await silences.Reader.ReadAsync().ConfigureAwait(false);

    internal void Register(string guild, JsonArray commands)
    {
        CommandWrites++;
        Commands[guild] = commands;
        Registered?.Invoke();
    }

    /// <summary>One route, behind token, limits and faults.</summary>
    internal void Map(IEndpointRouteBuilder routes, string method, string path, bool needsToken, Func<HttpContext, Form?, IResult> answer) =>
        Map(routes, method, path, needsToken, async context =>
            answer(context, context.Request.ContentLength is 0 || HttpMethods.IsGet(context.Request.Method) ? null : await Form.ReadAsync(context.Request).ConfigureAwait(false)));

    /// <summary>One that reads its body itself.</summary>
    internal void Map(IEndpointRouteBuilder routes, string method, string path, bool needsToken, Func<HttpContext, Task<IResult>> answer) =>
        routes.MapMethods($"/api/v10{path}", [method], async context =>
        {
            var route = $"{method} {path}";
            await AnswerAsync(context, route, needsToken, answer).ConfigureAwait(false);
            if (Remembers)
                seen.Enqueue(new(route, context.Request.Headers.Authorization.FirstOrDefault(), context.Request.Headers.UserAgent.ToString(), context.Response.StatusCode));
        });

    async Task AnswerAsync(HttpContext context, string route, bool needsToken, Func<HttpContext, Task<IResult>> answer)
    {
        if (context.Request.Headers.UserAgent.Count == 0)
        {
            await new Refusal(403, 40333, "internal network error").ExecuteAsync(context).ConfigureAwait(false);
            return;
        }
        var fault = faults.TryGetValue(route, out var waiting) && waiting.TryDequeue(out var next) ? next : default;
        if (await FailedAsync(context, fault.Fault, fault.Seconds).ConfigureAwait(false))
            return;
        if (needsToken && context.Request.Headers.Authorization != $"Bot {world.Token}")
        {
            await Refusal.Unauthorized.ExecuteAsync(context).ConfigureAwait(false);
            return;
        }
        if (needsToken && await LimitedAsync(context, route).ConfigureAwait(false))
            return;
        var result = await answer(context).ConfigureAwait(false);
        switch (fault.Fault)
        {
            case Fault.DoneAndReset:
                context.Abort();
                return;
            case Fault.DoneAndSilent:
                silences.Writer.TryWrite(route);
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
                return;
            default:
                await result.ExecuteAsync(context).ConfigureAwait(false);
                return;
        }
    }

    static async Task<bool> FailedAsync(HttpContext context, Fault fault, double seconds)
    {
        Task? told = fault switch
        {
            Fault.BucketLimit => Refusal.TooManyAsync(context.Response, seconds, "user"),
            Fault.GlobalLimit => Refusal.TooManyAsync(context.Response, seconds, "global"),
            Fault.SharedLimit => Refusal.TooManyAsync(context.Response, seconds, "shared"),
            Fault.Banned => PageAsync(context.Response, StatusCodes.Status429TooManyRequests),
            Fault.BadGateway => PageAsync(context.Response, StatusCodes.Status502BadGateway),
            Fault.Broken => new Refusal(500, 0, "500: Internal Server Error").ExecuteAsync(context),
            Fault.Unauthorized => Refusal.Unauthorized.ExecuteAsync(context),
            Fault.MissingAccess => new Refusal(403, 50001, "Missing Access").ExecuteAsync(context),
            Fault.MissingPermissions => new Refusal(403, 50013, "Missing Permissions").ExecuteAsync(context),
            Fault.UnknownChannel => Refusal.UnknownChannel.ExecuteAsync(context),
            Fault.UnknownInteraction => Refusal.UnknownInteraction.ExecuteAsync(context),
            Fault.AlreadyAcknowledged => Refusal.Acknowledged.ExecuteAsync(context),
            _ => null,
        };
        if (fault is Fault.Reset)
            context.Abort();
        if (told is not null)
            await told.ConfigureAwait(false);
        return told is not null || fault is Fault.Reset;
    }

    static Task PageAsync(HttpResponse response, int status)
    {
        (response.StatusCode, response.ContentType) = (status, "text/html");
        return response.WriteAsync("<html><body>error</body></html>");
    }

    async Task<bool> LimitedAsync(HttpContext context, string route)
    {
        var major = context.Request.RouteValues["channel"] ?? context.Request.RouteValues["guild"] ?? "";
        var (all, allResetAfter) = limits.GetOrAdd("", _ => new(Clock)).Take(PerSecond, TimeSpan.FromSeconds(1));
        if (all < 0)
        {
            await Refusal.TooManyAsync(context.Response, allResetAfter.TotalSeconds, "global").ConfigureAwait(false);
            return true;
        }
        var (remaining, resetAfter) = limits.GetOrAdd($"{route} {major}", _ => new(Clock)).Take(PerBucket, Window);
        var headers = context.Response.Headers;
        headers["X-RateLimit-Bucket"] = route.GetHashCode(StringComparison.Ordinal).ToString("x8", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Limit"] = PerBucket.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Math.Max(0, remaining).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = resetAfter.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        if (remaining >= 0)
            return false;
        await Refusal.TooManyAsync(context.Response, resetAfter.TotalSeconds, "user").ConfigureAwait(false);
        return true;
    }
}
