namespace MechDesign.Engine.Tests;

/// <summary>The framework's field graph says what the rules really read, and no field stands in it for nothing.</summary>
public sealed class FieldGraphTests
{
    static readonly FieldGraph graph = FieldGraph.Framework;

    [Fact]
    public void Nothing_is_wrong_with_the_graph() => Assert.Empty(FieldLint.Check(graph));

    [Fact]
    public void Every_field_stands_in_the_graph_once_and_in_order() =>
        Assert.Equal(Enum.GetValues<Field>(), graph.Nodes.Select(node => node.Field));

    [Fact]
    public void The_fields_that_only_a_sheet_shows_are_these() => Assert.Equal(
        [
            Field.HotspotLabel, Field.Actor, Field.StateReferenceId, Field.PathKind, Field.Replaces, Field.ScopeValue, Field.ConceptId,
            Field.ConceptKind, Field.StalenessAllowed, Field.FirstResponse, Field.Why,
        ],
        FieldLint.ShownOnly(graph));

    public static TheoryData<Predicate> AllPredicates => [.. Predicates.Words.Values];

    [Theory, MemberData(nameof(AllPredicates))]
    public void A_predicate_s_parents_in_the_graph_are_what_its_row_reads(Predicate predicate)
    {
        var row = PredicateTable.Repaired[(int)predicate - 1];

        var read = row.Answers.SelectMany(Through).Concat(row.Earlier.Select(FieldOf));

        Assert.Equal(read.Distinct().Order(), graph.Find(FieldOf(predicate))!.Parents.Order());
    }

    [Fact]
    public void The_parents_of_the_write_shape_are_the_conditions_of_its_rules() => Assert.Equal(
        WriteShapeRules.Table.Rules.SelectMany(rule => rule.When).Select(name => FieldOf(Predicates.Words.Parse(name))).Order(),
        graph.Find(Field.WriteShape)!.Parents.Order());

    [Fact]
    public void The_parents_of_the_base_mechanism_are_the_conditions_of_its_rules()
    {
        var conditions = BaseMechanismRules.Repaired.Rules.SelectMany(rule => rule.When).Distinct();

        var predicates = conditions.Select(Predicates.Words.Find).OfType<Predicate>().Select(FieldOf);

        Assert.Equal([Field.WriteShape, .. Through(Field.Evolution), .. predicates], graph.Find(Field.BaseMechanism)!.Parents.ToHashSet());
    }

    [Fact]
    public void What_reads_a_field_exists()
    {
        var readers = graph.Nodes.SelectMany(node => node.ReadBy).ToList();

        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H"], readers.OfType<FieldReader.Sheet>().Select(sheet => sheet.Letter).Distinct().Order());
        Assert.Equal([1, 2, 3, 4, 5, 6], readers.OfType<FieldReader.Closure>().Select(condition => condition.Number).Distinct().Order());
        Assert.Equal(FindingCodes.All.Order(), readers.OfType<FieldReader.Finding>().Select(finding => finding.Code).Distinct().Order());
    }

    [Fact]
    public void Readers_name_themselves()
    {
        Assert.Equal("sheet A", new FieldReader.Sheet("A").ToString());
        Assert.Equal("closure condition 1", new FieldReader.Closure(1).ToString());
        Assert.Equal("finding two-truths", new FieldReader.Finding("two-truths").ToString());
    }

    [Fact]
    public void What_follows_from_a_field_is_found_through_others_in_the_framework_s_order() => Assert.Equal(
        [
            Field.SingleWriterScope, Field.PartitionRoutedSingleWriter, Field.BaseMechanism, Field.Companions, Field.Retry,
            Field.CompetingWriters, Field.CrashAfterCommit, Field.PublishFailure, Field.StaleHolder,
        ],
        graph.DescendantsOf(Field.Routing));

    /// <summary>An answer is read in its place: T's evolution, W's owners, the context of the path.</summary>
    static Field[] Through(Field field) => field switch
    {
        Field.Evolution => [Field.Target, field],
        Field.OwnerIdentity => [Field.Written, field],
        Field.Topology or Field.Coordination or Field.ReadConsistency or Field.Holder or Field.Compensation => [field, Field.Overrides],
        _ => [field],
    };

    static Field FieldOf(Predicate predicate) => Enum.Parse<Field>(predicate.ToString());
}
