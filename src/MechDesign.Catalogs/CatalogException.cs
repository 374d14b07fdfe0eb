namespace MechDesign.Catalogs;

/// <summary>Files of ours that cannot be read: every problem, as <c>catalogs/rules.yaml(12,14): …</c>.</summary>
public sealed class CatalogException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public CatalogException() : this([]) { }

    public CatalogException(string message) : this([message]) { }

    public CatalogException(string message, Exception inner) : this([$"{message}: {inner.Message}"]) { }

    public IReadOnlyList<string> Problems { get; } = problems;
}
