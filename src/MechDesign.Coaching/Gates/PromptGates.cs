using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>
/// Whether prompts are true: what a file says follows, does follow; what it calls right closes; what it calls a mistake
/// leads elsewhere; and whoever answers as the reference does gets to the end of every depth with its conclusions.
/// </summary>
public static class PromptGates
{
    /// <summary>Every problem of every prompt of a library, by file.</summary>
    public static ImmutableArray<FileProblem> Of(PromptLibrary library, Catalog catalog)
    {
        // Files are many and independent: every processor reads some.
        var read = library.Ids.AsParallel().AsOrdered().Select(id => One(library, id, catalog)).ToArray();
        return [.. read.SelectMany(one => one.Problems), .. SetGate.Of([.. read.Select(one => one.Prompt).OfType<Prompt>()])];
    }

    static (Prompt? Prompt, ImmutableArray<FileProblem> Problems) One(PromptLibrary library, string id, Catalog catalog)
    {
        try
        {
            return library.Find(id) is { } prompt
                ? (prompt, Of(prompt, catalog))
                : (null, [FileProblem.AtStart($"prompts/{id}.yaml", "a prompt's file is named by its id: small letters, digits and dashes, such as seat-map.yaml.")]);
        }
        catch (CatalogException error)
        {
            return (null, [.. error.Problems]);
        }
    }

    /// <summary>Every problem of one prompt in the order of its text; <paramref name="name"/> is its file's, where that is not the library's.</summary>
    public static ImmutableArray<FileProblem> Of(Prompt prompt, Catalog catalog, string? name = null)
    {
        var (full, file) = (new Agenda(prompt, Depth.Full), FileOf(prompt, name));
        FileProblem[] found = [.. WholenessGate.Of(full, file), .. ReferenceGate.Of(full, catalog, file), .. AlternativesGate.Of(full, file)];
        return [.. found.OrderBy(problem => problem.Problem.At.Line).ThenBy(problem => problem.Problem.At.Column)];
    }

    internal static SourceFile FileOf(Prompt prompt, string? name = null) =>
        new(name ?? $"prompts/{prompt.Id}.yaml", () => System.Text.Encoding.UTF8.GetBytes(prompt.Source));
}
