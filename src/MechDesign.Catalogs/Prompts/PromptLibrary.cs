using System.Collections.Concurrent;
using System.Text;

namespace MechDesign.Catalogs;

/// <summary>The prompts in a folder: one file each, named after its id.</summary>
public sealed class PromptLibrary(string directory)
{
    readonly ConcurrentDictionary<string, Prompt> read = new(StringComparer.Ordinal);

    /// <summary>The ids there are, in alphabetical order.</summary>
    public IReadOnlyList<string> Ids =>
        [.. Directory.EnumerateFiles(directory, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The folder the prompts stand in.</summary>
    public string Folder => directory;

    /// <summary>Every prompt, by id.</summary>
    /// <exception cref="CatalogException">A file has problems.</exception>
    public IEnumerable<Prompt> All => Ids.Select(id => Find(id)!);

    /// <summary>The prompt of that id, or null when there is none; read once.</summary>
    /// <exception cref="CatalogException">The file has problems.</exception>
    public Prompt? Find(string id)
    {
        // An id is a file's name and nothing more; whatever a person typed stays inside the folder.
        if (!PromptScaffold.IsId(id) || (!read.ContainsKey(id) && !File.Exists(Path.Combine(directory, $"{id}.yaml"))))
            return null;
        return read.GetOrAdd(id, Read);
    }

    Prompt Read(string id)
    {
        var name = $"{id}.yaml";
        var source = File.ReadAllText(Path.Combine(directory, name), new UTF8Encoding(false, true));
        var prompt = PromptReader.Parse($"prompts/{name}", source);
        return prompt.Id == id
            ? prompt
            : throw new CatalogException([FileProblem.AtStart($"prompts/{name}", $"the id in the file is '{prompt.Id}', and the file is called '{name}'.")]);
    }
}
