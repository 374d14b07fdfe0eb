namespace MechDesign.Engine;

/// <summary>What must hold on a path (framework §1, Sheet C), stated by filling the template of its type.</summary>
public sealed record Invariant
{
    /// <summary>The number of the path's requirement, from 1.</summary>
    public required int Requirement { get; init; }

    public Tier? Tier { get; init; }

    public InvariantType? Type { get; init; }

    public Rows<SlotText> Slots { get; init; }

    /// <summary>Evidence of an eligibility invariant.</summary>
    public Reads? Reads { get; init; }

    /// <summary>Evidence of a uniqueness invariant.</summary>
    public Holds? Holds { get; init; }

    public bool IsHard => Tier is Engine.Tier.HARD;

    /// <summary>A write accepted in between can make the predicate false.</summary>
    public bool ReadsContendedState => Type is InvariantType.Eligibility && Reads is Engine.Reads.ContendedState;

    /// <summary>The winner keeps something for a while.</summary>
    public bool ClaimsActiveHolder => Type is InvariantType.Uniqueness && Holds is Engine.Holds.ActiveHolder;

    public bool IsLogicalOutcome => Type is InvariantType.Uniqueness && Holds is Engine.Holds.LogicalOutcome;

    public bool IsBusinessKey => Type is InvariantType.Uniqueness && Holds is Engine.Holds.BusinessKey;

    public string? this[Slot slot]
    {
        get
        {
            foreach (var (name, text) in Slots)
            {
                if (name == slot)
                    return text;
            }
            return null;
        }
    }

    /// <summary>The template filled; an empty slot shows its name in angle brackets.</summary>
    public string Statement => Type is { } type ? Template.Of(type).Fill(this) : "";
}

/// <summary>A slot of a template and what stands in it.</summary>
public readonly record struct SlotText(Slot Slot, string Text);
