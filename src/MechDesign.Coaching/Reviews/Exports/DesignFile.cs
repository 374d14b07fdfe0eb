using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// The design of an interview as a design file (framework §8). An interview may stand where no file can: rows of a
/// requirement that is no path any more, an invariant without a type. They decide nothing; they are left out and named
/// in a comment.
/// </summary>
public static class DesignFile
{
    public static string Of(Design design)
    {
        var (kept, left) = Readable(design);
        var comments = string.Concat(left.Select(line => $"# Left out: {line}\n"));
        return comments + NodeWriter.Yaml(DesignNodes.Of(kept));
    }

    /// <summary>What the reader takes of a design, and what it would refuse.</summary>
    static (Design Kept, IReadOnlyList<string> Left) Readable(Design design)
    {
        var left = new List<string>();
        return (design with
        {
            Requirements = [.. design.Requirements.Select(row => row is { Retained: YesNo.No, Priority: Priority.C1 or Priority.R1 } ? row with { Retained = null } : row)],
            Invariants = Kept(design.Invariants, left, (row, number) => (design.PathNumber(row.Requirement), row.Type) switch
            {
                (0, _) => $"{Ids.Invariant(number)}, whose requirement is no path.",
                (_, null) => $"{Ids.Invariant(number)}, whose type is undeclared.",
                _ => null,
            }).Select(OwnSlots).ToRows(),
            Overrides = Kept(design.Overrides, left, (row, _) => design.PathNumber(row.Requirement) > 0 ? null : $"what {Ids.Requirement(row.Requirement)} overrides, which is no path."),
            Writes = Kept(design.Writes, left, (row, _) => design.PathNumber(row.Requirement) > 0 && design.Requirements[row.Requirement - 1].Priority is Priority.C1
                ? null
                : $"the writes of {Ids.Requirement(row.Requirement)}, which is no C1 path."),
            Reads = Kept(design.Reads, left, (row, number) => design.PathNumber(row.Requirement) > 0 ? null : $"concept {Ids.Concept(number)}, whose requirement is no path."),
        }, left);
    }

    static Rows<T> Kept<T>(Rows<T> rows, List<string> left, Func<T, int, string?> refused)
    {
        var kept = new List<T>();
        foreach (var (index, row) in rows.Index())
        {
            if (refused(row, index + 1) is { } why)
                left.Add(why);
            else
                kept.Add(row);
        }
        return kept.ToRows();
    }

    /// <summary>An invariant whose type was answered otherwise still has what another type asks for.</summary>
    static Invariant OwnSlots(Invariant row) => row with
    {
        Slots = [.. Template.Of(row.Type!.Value).Slots.SelectMany(slot => row.Slots.Where(text => text.Slot == slot))],
        Reads = row.Type is InvariantType.Eligibility ? row.Reads : null,
        Holds = row.Type is InvariantType.Uniqueness ? row.Holds : null,
    };
}
