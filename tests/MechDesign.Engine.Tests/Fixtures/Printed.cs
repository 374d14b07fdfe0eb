using System.Text;

namespace MechDesign.Engine.Tests;

/// <summary>Worksheets as text: a row a line, a cell's own lines apart by " / ".</summary>
static class Printed
{
    public static string Sheets(Conclusions conclusions)
    {
        var text = new StringBuilder();
        foreach (var sheet in Engine.Sheets.Of(conclusions))
        {
            text.Append("Sheet ").Append(sheet.Letter).Append(" — ").Append(sheet.Title).Append('\n').AppendJoin(" | ", sheet.Columns).Append('\n');
            foreach (var row in sheet.Rows)
                text.Append(string.Join(" | ", row).Replace("\n", " / ", StringComparison.Ordinal)).Append('\n');
            text.Append('\n');
        }
        return text.ToString();
    }
}
