namespace MechDesign.Catalogs.Tests.Checks;

/// <summary>A copy of the real catalogs with something broken in it, and what the check says; gone afterwards.</summary>
sealed class BrokenCatalog : IDisposable
{
    static readonly string real = Path.Combine(Repository.Root, "catalogs");

    public BrokenCatalog()
    {
        foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("mechdesign-").FullName;

    /// <summary>Every problem as a message shows it, the temporary folder as FOLDER.</summary>
    public IReadOnlyList<string> Problems =>
        [.. CatalogCheck.Of(new(Folder)).Select(problem => problem.ToString().Replace(Folder, "FOLDER", StringComparison.Ordinal))];

    /// <summary>Replaces the first of what stands there from <paramref name="after"/> on.</summary>
    public BrokenCatalog Replace(string file, string old, string text, string after = "")
    {
        var (path, whole) = (Path.Combine(Folder, file), Read(file));
        var at = whole.IndexOf(old, whole.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {old}");
        File.WriteAllText(path, $"{whole[..at]}{text}{whole[(at + old.Length)..]}");
        return this;
    }

    public BrokenCatalog Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public BrokenCatalog Append(string file, string line) => Write(file, $"{Read(file)}{line}\n");

    public BrokenCatalog Delete(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public BrokenCatalog DeleteFolder(string folder)
    {
        Directory.Delete(Path.Combine(Folder, folder), recursive: true);
        return this;
    }

    /// <summary>The one problem there is, where <paramref name="at"/> stands in the file, or where it stands next after a text.</summary>
    public void Tells(string file, string at, string message, string after = "") => Assert.Equal([Told(file, at, message, after)], Problems);

    public string Told(string file, string at, string message, string after = "")
    {
        var text = Read(file);
        var index = text.IndexOf(at, text.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(index >= 0, $"{file} does not hold {at}");
        return $"{file}({text[..index].Count(letter => letter == '\n') + 1},{index - text.LastIndexOf('\n', index)}): {message}";
    }

    string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
