using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A playbook, table or list of the knowledge base: <c>catalogs/knowledge/ID.yaml</c>.</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">What it is and when to open it, in one sentence.</param>
/// <param name="Source">The source document and its section.</param>
/// <param name="Aliases">Other words for it.</param>
/// <param name="Entries">Its rows, in the source's order.</param>
public sealed record Topic(string Id, string Title, string About, string Source, Rows<string> Aliases, Rows<TopicEntry> Entries)
{
    public static Topic Read(string id, MapReader root) => new(
        id, root.Required("title"), root.Required("about"), root.Required("source"), root.Texts("aliases"), root.Rows("entries", TopicEntry.Read));
}

/// <summary>One row of a topic.</summary>
/// <param name="Title">The document's own name.</param>
/// <param name="Group">Entries of one group stand together.</param>
/// <param name="Minutes">The document's timebox, as text.</param>
/// <param name="Text">What it says, in our words.</param>
/// <param name="Facts">Named cells; a topic whose entries have the same names is a table.</param>
/// <param name="Points">Short lines.</param>
/// <param name="See">Archetype ids, labels, predicates and topics it leads to.</param>
/// <param name="Aliases">Other words for it.</param>
public sealed record TopicEntry(
    string Title, string? Group, string? Minutes, string? Text, Rows<Fact> Facts, Rows<string> Points, Rows<string> See, Rows<string> Aliases)
{
    internal static TopicEntry Read(MapReader row) => new(
        row.Required("title"), row.Text("group"), row.Text("minutes"), row.Text("text"), Fact.ReadAll(row, "facts"), row.Texts("points"),
        row.Texts("see"), row.Texts("aliases"));
}

/// <summary>A named cell.</summary>
public sealed record Fact(string Name, string Text)
{
    internal static Rows<Fact> ReadAll(MapReader row, string key)
    {
        if (row.Map(key) is not { } map)
            return [];
        var facts = map.Entries.Select(entry => new Fact(entry.Key, map.Required(entry.Key))).ToRows();
        map.Finish();
        return facts;
    }
}
