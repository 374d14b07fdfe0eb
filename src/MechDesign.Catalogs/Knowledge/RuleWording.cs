using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A rule in plain words, and why it stands where it stands.</summary>
public sealed record RuleEntry(int Number, string Says, string Because);

/// <summary>A table of rules in plain words.</summary>
public sealed record RuleTableEntry(string Table, string About, Rows<RuleEntry> Rows);

/// <summary>A place where the source document contradicts itself: what its letter does, and what we do.</summary>
public sealed record Erratum(string Id, string Says, string Mended);

/// <summary>A finding in plain words, and what to do about it.</summary>
public sealed record FindingEntry(string Code, string Severity, string Says, string Do);

/// <summary><c>catalogs/rules.yaml</c>: the wording of every rule, erratum and finding.</summary>
public sealed record RuleWording(Rows<RuleTableEntry> Tables, Rows<Erratum> Errata, Rows<FindingEntry> Findings)
{
    public RuleTableEntry? Table(string title)
    {
        foreach (var table in Tables)
        {
            if (table.Table == title)
                return table;
        }
        return null;
    }

    public RuleEntry? Rule(string title, int number)
    {
        foreach (var rule in Table(title)?.Rows ?? [])
        {
            if (rule.Number == number)
                return rule;
        }
        return null;
    }

    public static RuleWording Read(MapReader root) => new(
        root.Rows("tables", table => new RuleTableEntry(table.Required("table"), table.Required("about"), table.Rows("rows", ReadRule))),
        root.Rows("errata", row => new Erratum(row.Required("id"), row.Required("says"), row.Required("mended"))),
        root.Rows("findings", row => new FindingEntry(row.Required("code"), row.Required("severity"), row.Required("says"), row.Required("do"))));

    static RuleEntry ReadRule(MapReader row) => new(ReadNumber(row), row.Required("says"), row.Required("because"));

    internal static int ReadNumber(MapReader row)
    {
        if (int.TryParse(row.Required("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        row.Problems.Add(row.At, "'number' is a whole number here.");
        return 0;
    }
}
