using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Which prompts are wanted; what is null does not matter.</summary>
/// <param name="Kind">product or infra.</param>
/// <param name="Archetype">An archetype that leads or supports, by either twin's id.</param>
/// <param name="Difficulty">1 to 3.</param>
/// <param name="Practises">A label that is a right answer somewhere in it, such as lease or spatial index.</param>
public sealed record PromptFilter(string? Kind, string? Archetype, int? Difficulty, string? Practises)
{
    public bool Fits(Prompt prompt, Catalog catalog)
    {
        if ((Kind is not null && prompt.Kind != Kind) || (Difficulty is not null && prompt.Difficulty != Difficulty))
            return false;
        if (Archetype is null && Practises is null)
            return true;
        var practised = Practised.In(prompt);
        return (Archetype is null || practised.Supporting.Append(practised.Dominant ?? "").Any(id => AreOne(id, Archetype, catalog)))
            && (Practises is null || practised.Words.Contains(Practises, StringComparer.OrdinalIgnoreCase));
    }

    static bool AreOne(string id, string wanted, Catalog catalog) =>
        catalog.Archetype(id)?.CardId is { } own && own == catalog.Archetype(wanted.ToUpperInvariant())?.CardId;
}
