using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace MechDesign.Web.Parts;

/// <summary>
/// A part that shows the same things on many pages, as HTML made once: what is given to every interview on a prompt,
/// the choices of a list. More than half of a page of an interview is such parts.
/// </summary>
/// <typeparam name="TPart">The part; what it shows is its parameter <c>Of</c>.</typeparam>
sealed class KeptHtml<TPart>(IServiceProvider services, ILoggerFactory logs) where TPart : IComponent
{
    // As long as somebody has the things; they are told apart by being the same, not by what they say.
    readonly ConditionalWeakTable<Array, Html> kept = [];

    /// <summary>Null where these things are seen for the first time: most of those are never seen again, and the page draws the part itself.</summary>
    public async ValueTask<MarkupString?> OfAsync<T>(ImmutableArray<T> things)
    {
        var same = ImmutableCollectionsMarshal.AsArray(things)!;
        if (!kept.TryGetValue(same, out var html))
        {
            kept.TryAdd(same, new());
            return null;
        }
        return new(html.Made ??= await RenderAsync(things).ConfigureAwait(false));
    }

    async Task<string> RenderAsync<T>(ImmutableArray<T> things)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var given = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Of"] = things });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPart>(given)).ToHtmlString()).ConfigureAwait(false);
    }

    sealed class Html
    {
        public string? Made { get; set; }
    }
}
