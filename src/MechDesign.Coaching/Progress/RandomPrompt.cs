using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Today's prompt by chance: the date decides, so that asking again gives the same one, and another when asked for.</summary>
public static class RandomPrompt
{
    const int Weakest = 3;

    /// <param name="prompts">The prompts that fit.</param>
    /// <param name="date">The day.</param>
    /// <param name="moved">How often another one was asked for on this day; after the last comes the first.</param>
    public static Prompt? Of(IEnumerable<Prompt> prompts, DateOnly date, int moved) =>
        DatedOrder.Of(prompts, date).ToArray() is { Length: > 0 } order ? order[moved % order.Length] : null;

    /// <summary>Prompts that practise one of the three weakest archetypes or rules.</summary>
    public static IEnumerable<Prompt> Weak(IEnumerable<Prompt> prompts, Progress progress, Catalog catalog)
    {
        ImmutableArray<Weakness> weakest = [.. Weakness.All(progress).Take(Weakest)];
        return prompts.Where(prompt => weakest.Any(weakness => weakness.IsPractisedBy(prompt, catalog)));
    }
}
