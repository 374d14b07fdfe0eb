using System.Collections.Concurrent;

namespace MechDesign.Browser.Tests;

/// <summary>Everything a browser did that a page of ours must never make it do.</summary>
sealed class Watch
{
    readonly ConcurrentQueue<string> objections = [];
    readonly ConcurrentQueue<string> allowed = [];
    readonly ConcurrentBag<string> expected = [];

    public Watch(IBrowserContext browser, Uri room)
    {
        browser.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(room.ToString(), StringComparison.Ordinal))
                Object($"asked for {request.Url}");
        };
        browser.Response += (_, response) =>
        {
            if (response.Status >= 400)
                Object($"status of {response.Status} for {response.Url}");
        };
        // What the content policy stops is told here too.
        browser.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
                Object($"{said.Type} at {said.Page?.Url}: {said.Text}");
        };
        browser.WebError += (_, error) => Object($"script failed: {error.Error}");
    }

    public IReadOnlyCollection<string> Objections => objections;

    /// <summary>What was expected and came.</summary>
    public IReadOnlyCollection<string> Allowed => allowed;

    /// <summary>A refusal that belongs to what is tested.</summary>
    public void Expect(int status) => Expect($"status of {status}");

    /// <summary>Words of something that belongs to what is tested.</summary>
    public void Expect(string words) => expected.Add(words);

    void Object(string what)
    {
        var allowed = expected.Any(words => what.Contains(words, StringComparison.Ordinal));
        (allowed ? this.allowed : objections).Enqueue(what);
    }
}
