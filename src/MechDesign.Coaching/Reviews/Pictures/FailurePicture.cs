using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Sheet G as a picture: each C1 path against the five failures; what has no answer stands out.</summary>
public static class FailurePicture
{
    const double Width = 800;
    const double Margin = 12;
    const double Size = 12;
    const double ColumnGap = 6;
    const string Missing = "missing";

    static readonly ImmutableArray<string> failures = ["Retry", "Competing writers", "Crash after commit", "Publish failure", "Stale holder"];

    public static string Of(Conclusions conclusions)
    {
        var svg = new SvgText(Width);
        var title = conclusions.Design.Title is { } design ? $"Failure matrix: {design}" : "Failure matrix";
        var lines = TextWidth.Wrap(title, Width - (2 * Margin), 16, bold: true);
        svg.Lines(Margin, 30, lines, 16, Palette.Text, bold: true);
        var y = 30 + ((lines.Length - 1) * SvgText.LineHeight(16)) + 28;
        for (var i = 0; i <= failures.Length; i++)
            svg.Lines(Left(i) + 7, y, Heads(i), 11, Palette.Soft, bold: true);
        y += 10 + SvgText.LineHeight(11);
        var rows = conclusions.Paths.Where(path => path.Write is not null).ToImmutableArray();
        foreach (var path in rows)
            y = Row(svg, path, y);
        if (rows.IsEmpty)
        {
            svg.Lines(Margin + 7, y + 16, ["No C1 path yet, so no failure to answer."], Size, Palette.Text);
            y += 30;
        }
        return svg.Finish(y + Margin, title, $"{title}. {(rows.IsEmpty ? "No C1 path yet." : string.Join(" ", rows.Select(InWords)))}");
    }

    static ImmutableArray<string> Heads(int column) =>
        TextWidth.Wrap(column == 0 ? "Path" : failures[column - 1], WidthOf(column) - 14, 11, bold: true);

    static double Row(SvgText svg, PathConclusion path, double y)
    {
        ImmutableArray<string> cells = [$"{path.Path.Id} {path.Path.Requirement.Text}", .. Answers(path.Write!.Failure)];
        ImmutableArray<ImmutableArray<string>> wrapped = [.. cells.Select((cell, i) => TextWidth.Wrap(cell, WidthOf(i) - 14, Size, bold: i == 0))];
        var height = 12 + (wrapped.Max(lines => lines.Length) * SvgText.LineHeight(Size));
        for (var i = 0; i < cells.Length; i++)
        {
            var isMissing = i > 0 && cells[i] == Missing;
            svg.Box(Left(i), y, WidthOf(i), height, isMissing ? Palette.Missing : Palette.Panel);
            svg.Lines(Left(i) + 7, y + 17, wrapped[i], Size, isMissing ? Palette.Bad : Palette.Text, bold: i == 0 || isMissing);
        }
        return y + height + ColumnGap;
    }

    static ImmutableArray<string> Answers(FailureRow row) =>
    [
        row.RetryKey ?? Missing, row.CompetingWriters.Label, row.CrashAfterCommit.Label, row.PublishFailure.Label, row.StaleHolder?.Label ?? Missing,
    ];

    static string InWords(PathConclusion path) =>
        $"{path.Path.Id} {path.Path.Requirement.Text}: {string.Join("; ", failures.Zip(Answers(path.Write!.Failure), (failure, answer) => $"{failure.ToLowerInvariant()}, {answer}"))}.";

    static double WidthOf(int column) => column == 0 ? 166 : 116;

    static double Left(int column) => column == 0 ? Margin : Margin + 166 + ColumnGap + ((column - 1) * (116 + ColumnGap));
}
