using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A card's file to a card; strict, as every file of ours.</summary>
public static class ArchetypeCardReader
{
    public static ArchetypeCard Read(Archetype entry, MapReader root)
    {
        if (root.Required("id") is { Length: > 0 } id && id != entry.Id)
            root.Problems.Add(root.Find("id")!.Value.At, $"The id in the file is '{id}', and the file is called {entry.Id}.yaml.");
        var objects = root.Rows("objects", ReadObject);
        var candidates = objects.Select(row => row.Object).ToRows();
        return new()
        {
            Entry = entry,
            When = root.Texts("when"),
            Silhouette = Part(root, "silhouette", map => new Silhouette(map.Required("storage"), map.Required("coordination"), map.Required("serving")))
                ?? new("", "", ""),
            Objects = objects,
            Truth = root.Required("truth"),
            Writes = root.Rows("writes", row => CardPathReader.ReadWrite(row, candidates)),
            Reads = root.Rows("reads", row => CardPathReader.ReadRead(row, candidates)),
            Invariants = root.Rows("invariants", row => InvariantReader.Read(row, 1, row.Word("tier", Tiers.Words))),
            Sequence = root.Texts("sequence"),
            Failures = root.Rows("failures", row => new CardFailure(row.Required("what"), row.Required("prevented"), row.Required("repaired"))),
            Bottleneck = Part(root, "bottleneck", map => new Bottleneck(
                map.Required("at"), map.Word("type", HotspotTypes.Words), map.Word("first_response", FirstResponses.Words))) ?? new("", null, null),
            Neighbours = root.Rows("neighbours", row => new Neighbour(row.Required("id"), row.Word("role", Roles.Words), row.Required("how"))),
            Posture = root.Required("posture"),
            Confusions = root.Rows("confusions", row => new Confusion(row.Required("with"), row.Required("looks"), row.Required("but"))),
            UsualShapes = root.Labels("usual_shapes", WriteShapes.Words),
        };
    }

    // What stands on a card is kept, needed and named by the prompt; a projection comes from a read model.
    static CardObject ReadObject(MapReader row)
    {
        var candidate = CandidateReader.Read(row);
        return new(
            candidate with
            {
                Action = Decomposition.KeepAsCandidate,
                Needed = YesNo.Yes,
                Source = candidate.Class is ObjectClass.Projection ? CandidateSource.DerivedReadModel : CandidateSource.DirectNoun,
            },
            row.Required("role"));
    }

    static T? Part<T>(MapReader root, string key, Func<MapReader, T> read) where T : class
    {
        if (root.Map(key) is not { } map)
        {
            if (root.Find(key) is null)
                root.Problems.Add(root.At, $"'{key}' is missing here.");
            return null;
        }
        var part = read(map);
        map.Finish();
        return part;
    }
}
