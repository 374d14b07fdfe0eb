using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A row of <c>invariants</c>: the slots of its own template and no other's.</summary>
static class InvariantReader
{
    public static Invariant? Read(MapReader row, PathReader paths)
    {
        var path = paths.Read(row);
        return Read(row, path, row.Word("tier", Tiers.Words));
    }

    /// <summary>An invariant whose path and tier are known from where it stands.</summary>
    public static Invariant? Read(MapReader row, int path, Tier? tier)
    {
        var type = row.Word("type", InvariantTypes.Words);
        if (row.Find("type") is null)
            row.Problems.Add(row.At, "'type' is missing here; an invariant is one of six types.");
        if (type is not { } known)
        {
            // Without its type nobody knows which slots it has; any other key is unknown all the same.
            foreach (var key in Slots.Keys.Labels)
                row.Text(key);
            row.Word("reads", ReadsEvidence.Words);
            row.Word("holds", HoldsEvidence.Words);
            return null;
        }
        return new()
        {
            Requirement = path,
            Tier = tier,
            Type = known,
            Slots = ReadSlots(row, known),
            Reads = Evidence(row, "reads", ReadsEvidence.Words, known, InvariantType.Eligibility),
            Holds = Evidence(row, "holds", HoldsEvidence.Words, known, InvariantType.Uniqueness),
        };
    }

    static Rows<SlotText> ReadSlots(MapReader row, InvariantType type)
    {
        var template = Template.Of(type);
        var slots = new List<SlotText>();
        foreach (var slot in template.Slots)
        {
            if (row.Text(slot.FileKey) is { } text)
                slots.Add(new(slot, text));
        }
        foreach (var slot in Slots.Keys.Values)
        {
            if (!template.Slots.Contains(slot) && row.Stranger(slot.FileKey) is { } stranger)
                Refuse(row, stranger, type);
        }
        return slots.ToRows();
    }

    static T? Evidence<T>(MapReader row, string key, Vocabulary<T> words, InvariantType type, InvariantType owner) where T : struct, Enum
    {
        if (type == owner)
            return row.Word(key, words);
        if (row.Stranger(key) is { } stranger)
            Refuse(row, stranger, type);
        return null;
    }

    static void Refuse(MapReader row, Node.Entry stranger, InvariantType type) => row.Problems.Add(stranger.At,
        $"'{stranger.Key}' is no slot of {type.Label}. Its slots: {string.Join(", ", Template.Of(type).Slots.Select(slot => slot.FileKey))}{Own(type)}.");

    static string Own(InvariantType type) => type switch
    {
        InvariantType.Eligibility => ", and its evidence reads",
        InvariantType.Uniqueness => ", and its evidence holds",
        _ => "",
    };
}
