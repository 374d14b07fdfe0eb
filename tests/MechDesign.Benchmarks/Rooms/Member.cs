using System.Net;
using MechDesign.Coaching;

namespace MechDesign.Benchmarks;

/// <summary>Somebody who answers by forms as the reference does, and keeps what was acknowledged by the next page.</summary>
/// <param name="client">Speaks to the room.</param>
/// <param name="room">Where the room is.</param>
/// <param name="hasScript">Whether the room's script sends the forms, which asks for the next page itself; a browser without it is sent there.</param>
sealed class Member(HttpMessageInvoker client, Uri room, bool hasScript = true)
{
    readonly Dictionary<string, string> cookies = [];

    string page = "";
    Agenda agenda = new(Sample.Auction, Depth.Drill);

    /// <summary>The interview's id.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The key of the question on the page; null when none is asked any more.</summary>
    public string? Key => Field("key");

    public List<(string Key, string Value)> Acknowledged { get; } = [];

    public async Task BeginAsync(Agenda interview)
    {
        (agenda, Id) = (interview, "");
        Acknowledged.Clear();
        await LookAsync("/prompts/auction");
        Id = (await PostAsync("/practice", [new("prompt", agenda.Prompt.Id), new("depth", agenda.Depth.Label)])).Split('/')[^1];
    }

    /// <summary>One turn as a member waits for it: the form is sent, and the page it leads to is there in full.</summary>
    public async Task AnswerAsync()
    {
        var key = Key!;
        var value = agenda.Find(key) is { } asked ? agenda.ReferenceFor(asked) : null;
        await PostAsync($"/practice/{Id}", [new("key", key), new("turn", Field("turn")!), .. Said(value)], hasScript);
        if (value is not null)
            Acknowledged.Add((key, value));
    }

    public async Task LookAsync(string path) => page = await SendAsync(new(HttpMethod.Get, new Uri(room, path)), HttpStatusCode.OK);

    IEnumerable<KeyValuePair<string, string>> Said(string? value) => value switch
    {
        null => [new("do", "dont-know")],
        _ when page.Contains("value=\"set\"", StringComparison.Ordinal) =>
            [new("do", "set"), .. value.Split(", ").Where(one => one != "none").Select(one => KeyValuePair.Create("answer", one))],
        _ => [new("answer", value)],
    };

    /// <summary>The form, and the page after it; where that is, if it is somewhere else.</summary>
    async Task<string> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, bool awaitsPage = false)
    {
        using var form = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", Field("__RequestVerificationToken")!)));
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(room, path)) { Content = form };
        if (awaitsPage)
        {
            request.Headers.Add("Prefer", "return=representation");
            page = await SendAsync(request, HttpStatusCode.OK);
            return path;
        }
        var next = await SendAsync(request, HttpStatusCode.SeeOther);
        await LookAsync(next);
        return next;
    }

    /// <summary>The page, or where a redirection leads.</summary>
    async Task<string> SendAsync(HttpRequestMessage request, HttpStatusCode expected)
    {
        using var sent = request;
        if (cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await client.SendAsync(request, CancellationToken.None);
        if (response.StatusCode != expected)
            throw new InvalidOperationException($"{request.Method} {request.RequestUri} was answered with {response.StatusCode}.");
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            cookies[cookie[..cookie.IndexOf('=')]] = cookie[(cookie.IndexOf('=') + 1)..cookie.IndexOf(';')];
        return response.Headers.Location?.ToString() ?? await response.Content.ReadAsStringAsync();
    }

    string? Field(string name)
    {
        var mark = $"name=\"{name}\" value=\"";
        var at = page.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? null : WebUtility.HtmlDecode(page[(at + mark.Length)..page.IndexOf('"', at + mark.Length)]);
    }
}
