using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MechDesign.Web.Tests;

/// <summary>Somebody in front of pages without a script: follows links, presses buttons, keeps cookies.</summary>
sealed class Visit(HttpMessageHandler room) : IDisposable
{
    static readonly HtmlParser parser = new();

    readonly HttpMessageInvoker client = new(room);
    readonly CookieContainer cookies = new();
    Uri at = new("http://localhost/");

    /// <summary>The page at hand.</summary>
    public IHtmlDocument Page { get; private set; } = parser.ParseDocument("");

    public HttpStatusCode Status { get; private set; }

    public HttpResponseMessage Response { get; private set; } = new();

    public string Path => at.PathAndQuery;

    /// <summary>The place on the page a redirect leads to.</summary>
    public string Fragment => at.Fragment;

    public string Text => Page.QuerySelector("main")?.TextContent ?? "";

    /// <summary>What shows that a form was made here.</summary>
    public string Token => Page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

    public string? Header { get; set; }

    /// <summary>Whether the next page is asked for with every form, as our script does.</summary>
    public bool PrefersPage { get; set; }

    /// <summary>How often the last request was sent on.</summary>
    public int Redirects { get; private set; }

    public string? Host { get; set; }

    /// <summary>The key of the question on the page.</summary>
    public string? Key => Page.QuerySelector<IHtmlInputElement>("#ask input[name=key]")?.Value;

    public Task GoAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Presses the button with this name and value, with what else stands in its form.</summary>
    public Task PressAsync(string name, string value) => SubmitAsync(Button(name, value));

    public IHtmlButtonElement Button(string name, string value) => Page.QuerySelectorAll<IHtmlButtonElement>($"button[name={name}]").Single(button => button.Value == value);

    public Task SubmitAsync(IHtmlButtonElement button)
    {
        var form = button.Form!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input").Where(input => input.Type != "checkbox" || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value)).ToList();
        fields.AddRange(form.QuerySelectorAll<IHtmlSelectElement>("select").Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")));
        if (button.Name is { Length: > 0 } name)
            fields.Add(KeyValuePair.Create(name, button.Value));
        return PostAsync(form.GetAttribute("action")!, [.. fields]);
    }

    public Task PostAsync(string path, params KeyValuePair<string, string>[] fields) => SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields));

    async Task SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        var target = new Uri(at, path);
        for (Redirects = 0; Redirects < 5; Redirects++)
        {
            using var request = new HttpRequestMessage(method, target) { Content = content };
            if (cookies.GetCookieHeader(target) is { Length: > 0 } kept)
                request.Headers.Add("Cookie", kept);
            if (Header is { } header)
                request.Headers.Add("X-User", header);
            if (PrefersPage && method == HttpMethod.Post)
                request.Headers.Add("Prefer", "return=representation");
            request.Headers.Host = Host;
            Response = await client.SendAsync(request, default);
            foreach (var cookie in Response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
                cookies.SetCookies(target, cookie);
            if (Response.Headers.Location is not { } location)
                break;
            (method, content, target) = (HttpMethod.Get, null, new(target, location));
        }
        (at, Status) = (target, Response.StatusCode);
        Page = parser.ParseDocument(await Response.Content.ReadAsStringAsync());
    }

    public void Dispose() => client.Dispose();
}
