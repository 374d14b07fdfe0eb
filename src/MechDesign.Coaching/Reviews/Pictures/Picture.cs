using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A picture of a review, by the name somebody asks for it; a page that lists their titles draws none.</summary>
/// <param name="name">P1 for a path, C1 for a concept, or failures.</param>
/// <param name="title">What it shows.</param>
/// <param name="draw">Draws it as SVG.</param>
public sealed class Picture(string name, string title, Func<string> draw)
{
    readonly Lazy<string> svg = new(draw);

    public string Name => name;

    public string Title => title;

    public string Svg => svg.Value;

    public const string Failures = "failures";

    /// <summary>The names of all there are: each C1 path, each concept of an R1 path, the failure matrix.</summary>
    public static ImmutableArray<string> NamesOf(Conclusions conclusions) =>
    [
        .. conclusions.Paths.Where(path => path.Write is not null).Select(path => path.Path.Id),
        .. conclusions.Reads.Select(read => read.Id),
        Failures,
    ];

    /// <summary>The picture of that name; null when there is none.</summary>
    public static Picture? Find(Conclusions conclusions, string name)
    {
        if (name == Failures)
            return new(name, "Failure matrix", () => FailurePicture.Of(conclusions));
        foreach (var path in conclusions.Paths.Where(path => path.Path.Id == name && path.Write is not null))
            return new(name, $"{name} {path.Path.Requirement.Text}", () => DerivationPicture.OfWrite(conclusions, path.Path.RequirementNumber)!);
        foreach (var read in conclusions.Reads.Where(read => read.Id == name))
            return new(name, $"{name} {read.Row.Concept}", () => DerivationPicture.OfRead(conclusions, read.Number)!);
        return null;
    }
}
