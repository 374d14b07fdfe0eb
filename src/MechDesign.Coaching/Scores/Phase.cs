using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>
/// A phase of a 45 to 60 minute interview (document 001, Time Budget), with the steps that fall into it (session.md §4).
/// </summary>
/// <param name="Title">The document's name.</param>
/// <param name="From">Its minutes, at least.</param>
/// <param name="To">Its minutes, at most.</param>
/// <param name="Steps">Its steps; 0 is the entry. The deep dive has none: it takes what the others leave.</param>
public sealed record Phase(string Title, int From, int To, ImmutableArray<int> Steps)
{
    public static readonly ImmutableArray<Phase> All =
    [
        new("Clarify and normalize", 5, 7, [0, 1, 2]),
        new("Derive critical writes", 12, 15, [3, 4, 6]),
        new("Declare execution constraints", 3, 5, [5]),
        new("Derive reads and data model", 8, 10, [7]),
        new("Failure and scale", 8, 10, [8, 9]),
        new("Deep dive requested area", 0, 0, []),
    ];

    public static Phase OfStep(int step) => All.First(phase => phase.Steps.Contains(step));
}
