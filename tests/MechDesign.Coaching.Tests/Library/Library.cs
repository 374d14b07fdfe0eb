using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Testing;

/// <summary>The prompts of this repository, each read once.</summary>
static class Library
{
    public static readonly PromptLibrary Folder = new(Repository.Folder("prompts"));

    static readonly Lazy<ImmutableSortedDictionary<string, Prompt>> byId = new(() => Folder.All.ToImmutableSortedDictionary(prompt => prompt.Id, prompt => prompt, StringComparer.Ordinal));

    public static IEnumerable<Prompt> All => byId.Value.Values;

    public static TheoryData<string> Ids => [.. Folder.Ids];

    public static Prompt Find(string id) => byId.Value[id];
}
