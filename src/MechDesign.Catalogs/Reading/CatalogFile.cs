namespace MechDesign.Catalogs;

/// <summary>Reads one YAML file of ours, or fails with all its problems.</summary>
public static class CatalogFile
{
    /// <exception cref="CatalogException">The file is missing or has problems.</exception>
    public static T Read<T>(string directory, string name, Func<MapReader, T> read)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
            throw new CatalogException([FileProblem.AtStart(name, $"this file is missing from {directory}.")]);
        return Parse(name, File.ReadAllBytes(path), read);
    }

    /// <exception cref="CatalogException">The text has problems.</exception>
    public static T Parse<T>(string name, ReadOnlySpan<byte> bytes, Func<MapReader, T> read)
    {
        var problems = new Problems();
        if (MapReader.Root(SourceText.Read(bytes, json: false, problems), problems) is { } root)
        {
            var result = read(root);
            root.Finish();
            if (!problems.Any)
                return result;
        }
        throw new CatalogException([.. problems.InOrder.Select(problem => new FileProblem(name, problem))]);
    }
}
