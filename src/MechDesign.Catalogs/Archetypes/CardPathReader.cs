using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A card's writes and reads, each turned into a small design that the engine can derive.</summary>
static class CardPathReader
{
    public static CardWrite ReadWrite(MapReader row, Rows<Candidate> objects)
    {
        var name = row.Required("name");
        var design = new Design
        {
            Title = name,
            Candidates = objects,
            Requirements =
            [
                new()
                {
                    Text = name,
                    Actor = row.Word("actor", Actors.Words),
                    Operation = row.Word("operation", Operations.Words),
                    States = row.Rows("states", state => new StateReference(state.Word("interaction", Interactions.Words), state.Text("target"))),
                    Priority = Priority.C1,
                },
            ],
            Invariants = row.Rows("invariants", invariant => InvariantReader.Read(invariant, 1, Tier.HARD)),
            Context = ReadContext(row),
            Writes =
            [
                new()
                {
                    Requirement = 1,
                    Routing = row.Word("routing", Routings.Words),
                    Repeats = row.Word("repeats", RepeatsEvidence.Words),
                    Publishes = row.Word("publishes", YesNos.Words),
                    Companions = WriteRowReader.ReadCompanions(row),
                },
            ],
        };
        var gives = row.Map("gives");
        var write = new CardWrite(
            name, design, gives?.Word("write_shape", WriteShapes.Words), gives?.Word("base_mechanism", BaseMechanisms.Words),
            gives is null ? [] : WriteRowReader.ReadCompanions(gives), row.Required("why"));
        gives?.Finish();
        return write;
    }

    public static CardRead ReadRead(MapReader row, Rows<Candidate> objects)
    {
        var name = row.Required("name");
        return new(
            name,
            new()
            {
                Title = name,
                Candidates = objects,
                Requirements = [new() { Text = name, Operation = Operation.ReadSource, Priority = Priority.R1 }],
                Context = Context.Undeclared with { ReadConsistency = row.Word("read_consistency_target", ReadConsistencies.Words) },
                Reads =
                [
                    new()
                    {
                        Requirement = 1,
                        Concept = row.Required("concept"),
                        Truth = row.Text("truth"),
                        Rebuild = row.Text("rebuild"),
                        Query = row.Word("query", Queries.Words),
                        Spans = row.Word("spans", SpansEvidence.Words),
                        Spatial = row.Word("spatial", YesNos.Words),
                        Load = row.Word("load", Loads.Words),
                    },
                ],
            },
            row.Word("gives", ReadPaths.Words));
    }

    static Context ReadContext(MapReader row)
    {
        if (row.Map("context") is not { } map)
            return Context.Undeclared;
        var context = ContextReader.ReadFive(map);
        map.Finish();
        return context;
    }
}
