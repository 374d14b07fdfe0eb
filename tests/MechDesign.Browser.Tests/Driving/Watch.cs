using System.Collections.Concurrent;

namespace MechDesign.Browser.Tests;

/// <summary>Everything a browser did that a page of ours must never make it do.</summary>
sealed class Watch
{
    readonly ConcurrentQueue<string> objections = [];
    readonly ConcurrentDictionary<int, bool> expected = [];

    public Watch(IBrowserContext browser, Uri room)
    {
        browser.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(room.ToString(), StringComparison.Ordinal))
                objections.Enqueue($"asked for {request.Url}");
        };
        browser.Response += (_, response) =>
        {
            if (response.Status >= 400 && !expected.ContainsKey(response.Status))
                objections.Enqueue($"{response.Status} for {response.Url}");
        };
        // What the content policy stops is told here too.
        browser.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !expected.Keys.Any(status => said.Text.Contains($"status of {status}", StringComparison.Ordinal)))
                objections.Enqueue($"{said.Type} at {said.Page?.Url}: {said.Text}");
        };
        browser.WebError += (_, error) => objections.Enqueue($"script failed: {error.Error}");
    }

    public IReadOnlyCollection<string> Objections => objections;

    /// <summary>A refusal that belongs to what is tested.</summary>
    public void Expect(int status) => expected[status] = true;
}
