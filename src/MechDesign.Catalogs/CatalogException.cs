namespace MechDesign.Catalogs;

/// <summary>Files of ours that cannot be read: every problem, as <c>catalogs/rules.yaml(12,14): …</c>.</summary>
public sealed class CatalogException(IReadOnlyList<FileProblem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public CatalogException() : this([]) { }

    public CatalogException(string message) : this([FileProblem.AtStart("catalogs", message)]) { }

    public CatalogException(string message, Exception inner) : this($"{message}: {inner.Message}") { }

    public IReadOnlyList<FileProblem> Problems { get; } = problems;
}
