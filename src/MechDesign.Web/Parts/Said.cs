using System.Globalization;
using MechDesign.Coaching;

namespace MechDesign.Web.Parts;

/// <summary>A transcript in a line; never whose it is.</summary>
static class Said
{
    public static string Of(TranscriptSummary row) => $"{Depth(row.Depth)}, {Mode(row.Mode)} · {row.State} · {row.Answers} answered · {Time(row.LastAt)}";

    public static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Depth(Depth depth) => depth.ToString().ToLowerInvariant();

    public static string Mode(Mode mode) => mode.ToString().ToLowerInvariant();
}
