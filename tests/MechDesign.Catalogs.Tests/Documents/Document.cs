using System.Runtime.CompilerServices;

namespace MechDesign.Catalogs.Tests.Documents;

/// <summary>The source documents' own tables, cell by cell as they stand there: <c>Documents/*.tsv</c>, # begins a comment.</summary>
public static class Document
{
    public static readonly Catalog Catalog = new(Path.Combine(Repository.Root, "catalogs"));

    public static IEnumerable<object[]> Rows(string table) => Cells(table).Select(row => (object[])[.. row]);

    public static IEnumerable<string[]> Cells(string table) => Lines(table).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>The ids among words such as "I16 Replicated KV; I07 Edge Delivery" and "A08 (A02)", in order.</summary>
    public static IEnumerable<string> Ids(string cell) =>
        cell.Split([' ', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => Catalog.Archetype(word) is not null);

    /// <summary>Ids with twins as one, each once.</summary>
    public static IEnumerable<string> Cards(IEnumerable<string> ids) => ids.Select(id => Catalog.Archetype(id)!.CardId).Distinct();

    static string[] Lines(string table, [CallerFilePath] string here = "") => File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, $"{table}.tsv"));
}
