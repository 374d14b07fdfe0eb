namespace MechDesign.Engine;

/// <summary>Document 001, Field Taxonomy, as a check on the graph: what is wrong with it, one sentence each.</summary>
public static class FieldLint
{
    public static IReadOnlyList<string> Check(FieldGraph graph) =>
        [.. Twice(graph), .. UnknownParents(graph), .. Cycles(graph), .. CategoryBreaches(graph), .. Unread(graph)];

    /// <summary>Fields that only a sheet shows: true to the document, but no rule would miss them.</summary>
    public static IReadOnlyList<Field> ShownOnly(FieldGraph graph) =>
        [.. graph.Nodes.Where(node => !graph.ChildrenOf(node.Field).Any() && node.ReadBy.All(reader => reader is FieldReader.Sheet))
            .Select(node => node.Field)];

    static IEnumerable<string> Twice(FieldGraph graph) => graph.Nodes.GroupBy(node => node.Field)
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Key.Label} stands {same.Count()} times in the graph");

    static IEnumerable<string> UnknownParents(FieldGraph graph) =>
        from node in graph.Nodes
        from parent in node.Parents
        where graph.Find(parent) is null
        select $"{node.Field.Label} follows from {parent.Label}, which the graph does not hold";

    static IEnumerable<string> Cycles(FieldGraph graph) => graph.Nodes
        .Where(node => graph.DescendantsOf(node.Field).Contains(node.Field))
        .Select(node => $"{node.Field.Label} follows from itself");

    static IEnumerable<string> CategoryBreaches(FieldGraph graph) =>
        from node in graph.Nodes
        from parent in node.Parents
        let category = graph.Find(parent)?.Category
        where category is not null && !MayFollowFrom(node.Category, category.Value)
        select $"{node.Field.Label} is {node.Category.Label} and may not follow from {parent.Label}, which is {category.Value.Label}";

    static bool MayFollowFrom(Category category, Category parent) => category switch
    {
        Category.Given => parent is Category.Given,
        Category.Chosen => parent is Category.Given or Category.Chosen,
        Category.Classified or Category.Derived => parent is not Category.Output,
        Category.Output => true,
    };

    static IEnumerable<string> Unread(FieldGraph graph) => graph.Nodes
        .Where(node => !graph.ChildrenOf(node.Field).Any() && node.ReadBy.IsEmpty)
        .Select(node => $"{node.Field.Label} is read by nothing");
}
