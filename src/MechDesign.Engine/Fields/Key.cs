namespace MechDesign.Engine;

/// <summary>
/// One answer's place in a design: a field and the row it stands in (session.md §2, Keys). Rows are requirement,
/// candidate, invariant, read and hotspot numbers from 1; a path is its requirement's number; 0 is the whole design.
/// </summary>
public readonly record struct Key(Field Field, int Row)
{
    public override string ToString() => $"{Field}[{Row}]";
}

/// <summary>What kind of row a key points at.</summary>
public enum Subject { Design = 1, Entry, Requirement, Candidate, Invariant, Context, Path, Read, Hotspot }
