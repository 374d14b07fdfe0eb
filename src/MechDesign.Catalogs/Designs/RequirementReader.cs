using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A row of <c>requirements</c>.</summary>
static class RequirementReader
{
    public static Requirement Read(MapReader row)
    {
        var requirement = new Requirement
        {
            Text = row.Required("text"),
            Actor = row.Word("actor", Actors.Words),
            Operation = row.Word("operation", Operations.Words),
            States = row.Rows("states", state => new StateReference(state.Word("interaction", Interactions.Words), state.Text("target"))),
            Priority = row.Word("priority", Priorities.Words),
            Retained = row.Word("retained", YesNos.Words),
            Why = row.Text("why"),
        };
        if (requirement is { Retained: YesNo.No, Priority: Priority.C1 or Priority.R1 })
        {
            row.Problems.Add(row.Find("retained")!.Value.At,
                $"{requirement.Priority.Value.Label} is always retained; drop 'retained' or change the priority.");
        }
        return requirement;
    }
}
