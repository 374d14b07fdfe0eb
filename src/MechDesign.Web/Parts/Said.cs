using System.Globalization;
using MechDesign.Coaching;

namespace MechDesign.Web.Parts;

/// <summary>A transcript in a line; never whose it is.</summary>
static class Said
{
    public static string Of(TranscriptSummary row) => $"{row.Depth.Label}, {row.Mode.Label} · {row.State} · {row.Answers} answered · {Time(row.LastAt)}";

    public static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
