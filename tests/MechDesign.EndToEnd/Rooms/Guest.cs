using System.Net;
using System.Text.RegularExpressions;

namespace MechDesign.EndToEnd;

/// <summary>Somebody with a browser that has no script, reduced to what an interview needs.</summary>
sealed partial class Guest : IDisposable
{
    readonly HttpClient client;

    public Guest(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new();
        client = new(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; }

    /// <summary>The transcript's id; null before it is begun.</summary>
    public string? Id { get; private set; }

    /// <summary>Answers that were confirmed.</summary>
    public int Confirmed { get; private set; }

    public async Task BeginAsync(string prompt)
    {
        var page = await client.GetStringAsync(new Uri($"/prompts/{prompt}", UriKind.Relative));
        using var begun = await PostAsync("/practice", [new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), new("prompt", prompt), new("depth", "drill"), new("mode", "guided")]);
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        Id = begun.Headers.Location!.ToString().Split('/')[^1];
    }

    /// <summary>Answers the question at hand with its first choice, or says that they do not know; false when there is none.</summary>
    public async Task<bool> AnswerAsync()
    {
        var page = await client.GetStringAsync(new Uri($"/practice/{Id}", UriKind.Relative));
        if (Key().Match(page) is not { Success: true } key)
            return false;
        KeyValuePair<string, string> said = Choice().Match(page) is { Success: true } choice ? new("answer", WebUtility.HtmlDecode(choice.Groups[1].Value)) : new("do", "dont-know");
        using var answered = await PostAsync($"/practice/{Id}",
            [new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), new("turn", Turn().Match(page).Groups[1].Value), new("key", WebUtility.HtmlDecode(key.Groups[1].Value)), said]);
        Assert.Equal(HttpStatusCode.SeeOther, answered.StatusCode);
        Confirmed++;
        return true;
    }

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> PostAsync(string path, KeyValuePair<string, string>[] fields) => client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"turn\" value=\"([^\"]+)\"")]
    private static partial Regex Turn();

    [GeneratedRegex("name=\"key\" value=\"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("<button name=\"answer\" value=\"([^\"]+)\"")]
    private static partial Regex Choice();
}
