using System.Collections.Immutable;

namespace MechDesign.Catalogs;

/// <summary>
/// Whether a catalog is whole and true: every file is read, and what the files say of each other and of the framework is
/// compared. All problems at once; what hangs on a file that cannot be read is looked at when it can.
/// </summary>
public static class CatalogCheck
{
    /// <summary>Every problem, by file, then by place.</summary>
    public static ImmutableArray<FileProblem> Of(Catalog catalog)
    {
        Func<Catalog, IEnumerable<FileProblem>>[] checks =
            [WordChecks.Of, RuleChecks.Of, ArchetypeChecks.Of, SystemChecks.Of, TopicChecks.Of, MappingChecks.Of];
        return
        [
            .. checks.AsParallel().AsOrdered().SelectMany(check => Try(() => check(catalog))).AsSequential()
                // Several checks may stumble over one file.
                .Distinct()
                .OrderBy(found => found.File, StringComparer.Ordinal).ThenBy(found => found.Problem.At.Line).ThenBy(found => found.Problem.At.Column),
        ];
    }

    /// <summary>What a check finds; a file that cannot be read says so itself.</summary>
    internal static IEnumerable<FileProblem> Try(Func<IEnumerable<FileProblem>> check)
    {
        try
        {
            return [.. check()];
        }
        catch (CatalogException error)
        {
            return error.Problems;
        }
    }

    /// <summary>Names that two owners claim, each told at the second.</summary>
    internal static IEnumerable<(T Second, T First, string Name)> Twice<T>(IEnumerable<(T Owner, string Name)> names)
    {
        var seen = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (owner, name) in names)
        {
            if (!seen.TryAdd(name, owner))
                yield return (owner, seen[name], name);
        }
    }
}
