namespace MechDesign.Engine;

/// <summary>One requirement, normalized to one operation (framework §2, Sheet A).</summary>
public sealed record Requirement
{
    public required string Text { get; init; }

    public Actor? Actor { get; init; }

    public Operation? Operation { get; init; }

    /// <summary>The states it touches; S1, S2, … in this order.</summary>
    public Rows<StateReference> States { get; init; }

    public Priority? Priority { get; init; }

    public YesNo? Retained { get; init; }

    public string? Why { get; init; }

    /// <summary>Framework §2: a C1 or R1 requirement is a path, any other only when it says so.</summary>
    public bool IsRetained => Priority is Engine.Priority.C1 or Engine.Priority.R1 || Retained is YesNo.Yes;

    /// <summary>Framework §1, Path kind; null while the priority is undeclared.</summary>
    public PathKind? PathKind => Priority switch
    {
        Engine.Priority.C1 or Engine.Priority.C2 => Engine.PathKind.WritePath,
        Engine.Priority.R1 or Engine.Priority.R2 => Engine.PathKind.ReadPath,
        Engine.Priority.N1 => Engine.PathKind.BackgroundPath,
        _ => null,
    };
}

/// <summary>A state a requirement touches. Without interaction or target it counts for nothing (framework §8).</summary>
public sealed record StateReference(Interaction? Interaction, string? Target)
{
    public bool IsDeclared => Interaction is not null && Target is not null;

    /// <summary>Framework §4: the interactions that write.</summary>
    public bool IsWritten => Target is not null && (Interaction is Engine.Interaction.CreateTarget
        or Engine.Interaction.UpdateTarget or Engine.Interaction.DeleteTarget or Engine.Interaction.HiddenWriteTarget);
}
