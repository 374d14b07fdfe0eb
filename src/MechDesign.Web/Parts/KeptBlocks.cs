using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MechDesign.Coaching;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace MechDesign.Web.Parts;

/// <summary>Blocks that every page of every interview on a prompt shows again, as HTML made once: nearly half of such a page.</summary>
sealed class KeptBlocks(IServiceProvider services, ILoggerFactory logs)
{
    // As long as somebody has the blocks; they are told apart by being the same, not by what they say.
    readonly ConditionalWeakTable<Block[], string> kept = [];

    public async ValueTask<MarkupString> OfAsync(ImmutableArray<Block> blocks)
    {
        var same = ImmutableCollectionsMarshal.AsArray(blocks)!;
        if (!kept.TryGetValue(same, out var html))
        {
            html = await RenderAsync(blocks).ConfigureAwait(false);
            kept.AddOrUpdate(same, html);
        }
        return new(html);
    }

    async Task<string> RenderAsync(ImmutableArray<Block> blocks)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var given = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Blocks.Of)] = blocks });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Blocks>(given)).ToHtmlString()).ConfigureAwait(false);
    }
}
