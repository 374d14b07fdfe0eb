namespace MechDesign.Engine;

/// <summary>A retained requirement: P1, P2, … in requirement order (framework §2).</summary>
/// <param name="Number">1 for P1.</param>
/// <param name="RequirementNumber">The number of its requirement, from 1.</param>
/// <param name="Requirement">The requirement itself.</param>
public readonly record struct DesignPath(int Number, int RequirementNumber, Requirement Requirement)
{
    public string Id => Ids.Path(Number);

    public bool IsC1 => Requirement.Priority is Priority.C1;

    public bool IsR1 => Requirement.Priority is Priority.R1;
}

public static class DesignPaths
{
    extension(Design design)
    {
        /// <summary>The retained requirements in order.</summary>
        public IEnumerable<DesignPath> Paths()
        {
            var number = 0;
            for (var i = 0; i < design.Requirements.Count; i++)
            {
                if (design.Requirements[i].IsRetained)
                    yield return new(++number, i + 1, design.Requirements[i]);
            }
        }

        /// <summary>The P number of a requirement, or 0 when it is not retained.</summary>
        public int PathNumber(int requirement)
        {
            if (requirement < 1 || requirement > design.Requirements.Count || !design.Requirements[requirement - 1].IsRetained)
                return 0;
            var number = 0;
            foreach (var row in design.Requirements.AsSpan()[..requirement])
                number += row.IsRetained ? 1 : 0;
            return number;
        }

        /// <summary>The context in force on the path of a requirement: the design's, with the path's own overrides.</summary>
        public Context ContextOf(int requirement) => design.Context.With(design.OverridesOf(requirement));

        /// <summary>What the path declares in place of the design's context, or null.</summary>
        public Context? OverridesOf(int requirement)
        {
            foreach (var row in design.Overrides)
            {
                if (row.Requirement == requirement)
                    return row.Context;
            }
            return null;
        }

        public WriteRow? WriteRowOf(int requirement)
        {
            foreach (var row in design.Writes)
            {
                if (row.Requirement == requirement)
                    return row;
            }
            return null;
        }
    }
}

/// <summary>Derived ids (framework §2). Concept ids share their letters with the priorities; a sentence says "concept C1".</summary>
public static class Ids
{
    static readonly string[] paths = [.. Enumerable.Range(0, 64).Select(n => $"P{n}")];
    static readonly string[] concepts = [.. Enumerable.Range(0, 64).Select(n => $"C{n}")];

    public static string Path(int number) => number < paths.Length ? paths[number] : $"P{number}";

    public static string Concept(int number) => number < concepts.Length ? concepts[number] : $"C{number}";

    public static string Invariant(int number) => $"V{number}";

    public static string Requirement(int number) => $"R{number}";
}
