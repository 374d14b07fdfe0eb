using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Every look-up of the product by words, as a reply any channel can show. Null means that nothing is called so.</summary>
public sealed class LookUpDesk(Catalog catalog, PromptLibrary prompts)
{
    readonly Lazy<Completion> completion = new(() => new(Terms.Of(catalog)));
    readonly ConcurrentDictionary<string, Completion> ofKinds = new(StringComparer.Ordinal);
    readonly Lazy<ImmutableArray<PromptCard>> cards = new(() => [.. prompts.All.Select(prompt => new PromptCard(
        prompt.Id, prompt.Title, prompt.Kind, prompt.Difficulty, prompt.Brief,
        string.Join(" ", [prompt.Design.Archetypes?.Dominant, .. prompt.Design.Archetypes?.Supporting.Select(row => row.Id) ?? []])))]);

    // Counting the questions of three depths walks three interviews.
    readonly ConditionalWeakTable<Prompt, Reply> shown = [];

    public ImmutableArray<PromptCard> Prompts => cards.Value;

    /// <summary>The prompt of a day: each in its turn, so that two people on one day see the same.</summary>
    public PromptCard Today(DateTimeOffset now) => Prompts[(int)(now.UtcDateTime.Date.Ticks / TimeSpan.TicksPerDay % Prompts.Length)];

    /// <summary>A prompt's brief, numbers and requirements; no answers.</summary>
    public Reply? Prompt(string id) => prompts.Find(id) is { } prompt ? shown.GetValue(prompt, asked => LibraryPhrase.Of(asked)) : null;

    /// <summary>Id, name and essence of every archetype, twins once.</summary>
    public ImmutableArray<(string Id, string Name, string Branch, string Essence)> Archetypes =>
        [.. catalog.OwnIds.Select(id => catalog.Archetype(id)!).Select(archetype => (archetype.Id, archetype.Name, archetype.Branch, archetype.Essence))];

    public Reply? Archetype(string words) => new ArchetypeSearch(catalog).Find(words) is { } card ? ArchetypePhrase.Of(card) : null;

    public Reply? Explain(string words) => new Explain(catalog).Of(words);

    public Reply Topics => KnowledgePhrase.List(catalog);

    public Reply? Knowledge(string words) => new KnowledgeSearch(catalog).Find(words);

    public Reply Map(string text) => MapPhrase.Of(catalog.Mapper.Map(text), catalog);

    /// <summary>What is proposed for a problem of one's own; null when there is no such archetype.</summary>
    public OwnProposal? Own(string text, string? archetype) => OwnProblem.Of(text, catalog, archetype is { Length: > 0 } ? archetype : null) is { } own ? OwnProposal.Of(own) : null;

    public Reply? Systems(string? words) => SystemsPhrase.Of(catalog, words);

    /// <summary>What a beginning may mean, best first, at most 25.</summary>
    public ImmutableArray<Term> Complete(string typed) => completion.Value.Of(typed);

    /// <summary>The same among terms of some kinds only.</summary>
    public ImmutableArray<Term> Complete(string typed, ImmutableArray<TermKind> kinds) =>
        ofKinds.GetOrAdd(string.Join(' ', kinds), _ => new(Terms.Of(catalog).Where(term => kinds.Contains(term.Kind)))).Of(typed);

    /// <summary>Everything a term may lead to.</summary>
    public IEnumerable<string> Leads => Terms.Of(catalog).Select(term => term.Leads).Distinct();

    /// <summary>The archetypes a text most looks like, the likeliest first.</summary>
    public ImmutableArray<(string Id, string Name)> Nearest(string text) => [.. catalog.Mapper.Map(text).Top.Select(id => (id, catalog.Archetype(id)?.Name ?? id))];
}
