namespace MechDesign.Browser.Tests;

/// <summary>axe-core, which knows what keeps people with a screen reader, a keyboard or weak eyes out of a page.</summary>
static class Axe
{
    static readonly string script = Path.Combine(AppContext.BaseDirectory, "axe.min.js");

    /// <summary>Why a test that needs it is skipped; null when it is there.</summary>
    public static readonly string? Missing = File.Exists(script) ? null : "axe-core was not there when this was built: install npm and build again";

    /// <summary>What is serious or critical on the page as it stands, a line each.</summary>
    public static async Task<string[]> FindAsync(IPage page)
    {
        // By the debugger, which the page's content policy does not bind.
        await page.EvaluateAsync(await File.ReadAllTextAsync(script));
        return await RunAsync(page, "{}");
    }

    /// <summary>The same for the colours alone, which are all that changes at night.</summary>
    public static Task<string[]> FindInColoursAsync(IPage page) => RunAsync(page, "{ runOnly: ['color-contrast', 'link-in-text-block'] }");

    static Task<string[]> RunAsync(IPage page, string options) => page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, {{options}})).violations
                .filter(found => found.impact === 'serious' || found.impact === 'critical')
                .flatMap(found => found.nodes.map(node => `${found.id} (${found.impact}) at ${node.target}: ${node.failureSummary}`))
            """);
}
