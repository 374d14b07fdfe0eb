using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Rest;

/// <summary>Sends a request within Discord's limits until it is answered or trying again is no use. Logs name routes, never addresses.</summary>
sealed class Sender(HttpMessageInvoker http, DiscordSettings settings, TimeProvider clock, ILogger log, Func<double> chance)
{
    const int MostTries = 3;
    const int MostWaits = 5;
    const string WrongToken = "Discord refuses the bot's token: make a new one in the developer portal (Bot, Reset Token) and set Discord:Token.";

    // Half of what Discord gives an answer, so that one that got lost can be repeated; twice is harmless, since Discord takes one.
    static readonly TimeSpan callbackPatience = TimeSpan.FromSeconds(1.4);
    static readonly TimeSpan callbackWait = TimeSpan.FromSeconds(3);
    static readonly TimeSpan patience = TimeSpan.FromSeconds(15);
    static readonly TimeSpan longestWait = TimeSpan.FromMinutes(2);

    // One without is refused (Discord documentation, User Agent).
    readonly string agent = $"DiscordBot ({settings.WebBaseUrl?.AbsoluteUri ?? "https://mechdesign.example"}, {typeof(Sender).Assembly.GetName().Version})";
    readonly string api = settings.ApiBaseUrl.AbsoluteUri.TrimEnd('/');
    readonly Buckets buckets = new(clock);
    readonly GlobalLimit global = new(clock);
    readonly InvalidRequests invalid = new(clock);
    volatile bool hasWrongToken;

    /// <summary>The answer's body.</summary>
    /// <param name="route">What is asked.</param>
    /// <param name="content">Made anew for each try; null for none.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="DiscordRefusedException">Discord refused it.</exception>
    /// <exception cref="DiscordStoppedException">The token is wrong.</exception>
    /// <exception cref="HttpRequestException">Discord could not be reached, if its <c>HttpRequestError</c> says so, at any try; else nobody knows whether it arrived.</exception>
    public async Task<byte[]> SendAsync(Route route, Func<HttpContent>? content, CancellationToken cancel)
    {
        var mayHaveArrived = false;
        for (var (tries, waits) = (1, 0); ; tries++)
        {
            if (Blocked(route) is { } blocked)
                throw mayHaveArrived ? blocked.AfterDoubt() : blocked;
            var answer = await TryAsync(route, content, cancel).ConfigureAwait(false);
            if (answer is { IsDone: true })
                return answer.Body;
            if (answer is { Wait: { } wait } && waits < MostWaits && wait <= (route.Lane is Lane.Callback ? callbackWait : longestWait))
            {
                // Being told to wait is no failure.
                (tries, waits) = (tries - 1, waits + 1);
                if (route.Lane is Lane.Callback)
                    await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
                continue;
            }
            if (answer.Refusal is { } refusal)
                throw mayHaveArrived ? refusal.AfterDoubt() : refusal;
            mayHaveArrived |= !answer.Failure!.IsUnreached;
            if (tries >= MostTries || !route.IsRepeatable)
                throw mayHaveArrived && answer.Failure!.IsUnreached ? new HttpRequestException($"Discord did not answer {route.Name}.", answer.Failure) : answer.Failure!;
            log.LogInformation("{Route} failed and is tried again ({Try} of {Most})", route.Name, tries, MostTries);
            await Task.Delay(Backoff(route, tries), clock, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Why nothing may be sent now; asked again after each turn waited for, since others may have found out meanwhile.</summary>
    DiscordRefusedException? Blocked(Route route) => route.Lane is Lane.Bot && hasWrongToken ? throw new DiscordStoppedException(WrongToken)
        // Whoever clicked is not to wait because of posts that were refused, and one route's ban need not be every route's.
        : route.Lane is Lane.Callback ? null
        : global.IsBanned ? new(HttpStatusCode.TooManyRequests, 0, $"Discord has banned this address until about {global.BannedUntil:HH:mm} UTC.")
        : invalid.AreTooMany ? new(HttpStatusCode.TooManyRequests, 0, "Discord refused thousands of requests; none are sent for some minutes.")
        : Wait(route) is var wait && wait > longestWait ? new(HttpStatusCode.TooManyRequests, 0, $"{route.Name} has to wait {wait.TotalSeconds:0} s, and is given up.")
        : null;

    TimeSpan Wait(Route route) => route.Lane is Lane.Bot && global.Wait > buckets.Of(route).Wait ? global.Wait : buckets.Of(route).Wait;

    async Task<Attempt> TryAsync(Route route, Func<HttpContent>? content, CancellationToken cancel)
    {
        if (route.Lane is Lane.Callback)
            return await OnceAsync(route, content, cancel).ConfigureAwait(false);
        var bucket = await buckets.EnterAsync(route, cancel).ConfigureAwait(false);
        try
        {
            if (route.Lane is Lane.Bot)
                await global.EnterAsync(cancel).ConfigureAwait(false);
            return Blocked(route) is { } blocked ? Attempt.Refused(blocked) : await OnceAsync(route, content, cancel).ConfigureAwait(false);
        }
        finally
        {
            bucket.Leave();
        }
    }

    async Task<Attempt> OnceAsync(Route route, Func<HttpContent>? content, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(route.Method, new Uri($"{api}/{route.Path}")) { Content = content?.Invoke() };
        // Files take the time they take.
        var isQuick = route.Lane is Lane.Callback && request.Content is not MultipartContent;
        using var late = new CancellationTokenSource(isQuick ? callbackPatience : patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        if (route.Lane is Lane.Bot)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", settings.Token);
        try
        {
            using var response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            if (route.Lane is not Lane.Callback)
                buckets.Learn(route, response.Headers);
            return response.IsSuccessStatusCode ? Attempt.Done(body) : Judge(route, response, ErrorBody.Read(body));
        }
        catch (HttpRequestException error)
        {
            return Attempt.Failed(new HttpRequestException(error.HttpRequestError, $"Discord could not be reached for {route.Name}: {error.HttpRequestError}.", error));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Attempt.Failed(new HttpRequestException($"Discord did not answer {route.Name} in time."));
        }
    }

    Attempt Judge(Route route, HttpResponseMessage response, ErrorBody error)
    {
        if (response.StatusCode is HttpStatusCode.TooManyRequests)
            return Slow(route, response, error);
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            invalid.Count();
        if (response.StatusCode is HttpStatusCode.Unauthorized && route.Lane is Lane.Bot)
        {
            hasWrongToken = true;
            throw new DiscordStoppedException(WrongToken);
        }
        return (int)response.StatusCode >= 500
            ? Attempt.Failed(new HttpRequestException($"Discord failed at {route.Name} with {(int)response.StatusCode}.", null, response.StatusCode))
            : Attempt.Refused(new(response.StatusCode, error.Code, $"{route.Name} was refused with {(int)response.StatusCode}: {error.Message}"));
    }

    Attempt Slow(Route route, HttpResponseMessage response, ErrorBody error)
    {
        var scope = response.Headers.TryGetValues("X-RateLimit-Scope", out var scopes) ? scopes.First() : "";
        if (scope != "shared")
            invalid.Count();
        if ((error.RetryAfter ?? Bucket.Number(response.Headers, "Retry-After")) is not { } seconds)
        {
            global.Ban();
            return Attempt.Refused(new(HttpStatusCode.TooManyRequests, 0, $"{route.Name}: Discord has banned this address for a while."));
        }
        var wait = Bucket.Seconds(seconds);
        log.LogWarning("{Route} has to wait {Seconds} s ({Scope})", route.Name, seconds, error.IsGlobal ? "global" : scope);
        if (error.IsGlobal || scope == "global")
            global.Block(wait);
        // The webhooks of interactions do not stand in the line of everything else, and wait all the same when it is them who are told.
        if (route.Lane is Lane.Webhook || (route.Lane is Lane.Bot && !error.IsGlobal && scope != "global"))
            buckets.Of(route).Block(wait);
        return new(Wait: wait, Refusal: new(HttpStatusCode.TooManyRequests, 0, $"{route.Name} has to wait {wait.TotalSeconds:0.###} s, and is given up."));
    }

    // Half of it by chance, so that many bots do not come back at once; somebody waits for a callback.
    TimeSpan Backoff(Route route, int tries) => TimeSpan.FromSeconds((route.Lane is Lane.Callback ? 0.1 : Math.Pow(2, tries - 1)) * (0.5 + (chance() / 2)));

    /// <summary>What came of one try: a body, a time to wait, a refusal or a failure.</summary>
    sealed record Attempt(bool IsDone = false, byte[]? Answer = null, TimeSpan? Wait = null, DiscordRefusedException? Refusal = null, HttpRequestException? Failure = null)
    {
        public byte[] Body => Answer ?? [];

        public static Attempt Done(byte[] body) => new(true, body);

        public static Attempt Refused(DiscordRefusedException refusal) => new(Refusal: refusal);

        public static Attempt Failed(HttpRequestException failure) => new(Failure: failure);
    }
}
