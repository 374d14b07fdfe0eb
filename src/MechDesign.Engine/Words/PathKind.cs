namespace MechDesign.Engine;

/// <summary>Framework §1: derived from the priority class.</summary>
public enum PathKind { WritePath = 1, ReadPath, BackgroundPath }

/// <summary>The exact labels of <see cref="PathKind"/>.</summary>
public static class PathKinds
{
    public static readonly Vocabulary<PathKind> Words = new("Path kind", value => value.Label);

    extension(PathKind value)
    {
        public string Label => value switch
        {
            PathKind.WritePath => "write path",
            PathKind.ReadPath => "read path",
            PathKind.BackgroundPath => "background path",
        };
    }
}
