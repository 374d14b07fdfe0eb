using System.Collections.Concurrent;
using System.Net;

namespace MechDesign.Discord.Rest;

/// <summary>Answers as a test says, for what a server on loopback cannot be made to do at the right moment.</summary>
sealed class Scripted(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    readonly ConcurrentQueue<string> seen = new();

    public Scripted(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this(request => Task.FromResult(answer(request)))
    {
    }

    public IReadOnlyList<string> Seen => [.. seen];

    public FakeClock Clock { get; } = new();

    public DiscordRest Rest() => new(new("token", new("http://127.0.0.1:1"), null, null), new HttpClient(this), Clock, new Recorded(), () => 1);

    public static HttpResponseMessage Answer(HttpStatusCode status, string body, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
        foreach (var (name, value) in headers)
            response.Headers.Add(name, value);
        return response;
    }

    /// <summary>A message, and what is left in its bucket.</summary>
    public static HttpResponseMessage Made(string bucket, int remaining, double resetAfter) => Answer(HttpStatusCode.OK, """{"id":"7"}""",
        ("X-RateLimit-Bucket", bucket), ("X-RateLimit-Remaining", $"{remaining}"), ("X-RateLimit-Reset-After", resetAfter.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        seen.Enqueue($"{request.Method} {request.RequestUri!.AbsolutePath}");
        return answer(request);
    }
}
