using System.Globalization;

namespace MechDesign.Mapper.Training;

/// <summary>How often the mapper is right, by kind of wording.</summary>
static class Report
{
    public static void Print(string name, Catalogs.Mapper mapper, IReadOnlyCollection<Wording> wordings)
    {
        Console.WriteLine($"{name}: {wordings.Count} wordings");
        foreach (var kind in wordings.GroupBy(wording => wording.Kind).OrderBy(same => same.Key, StringComparer.Ordinal))
            Row(kind.Key, mapper, [.. kind]);
        Row("all", mapper, wordings);
    }

    static void Row(string kind, Catalogs.Mapper mapper, IReadOnlyCollection<Wording> wordings)
    {
        var (first, accepted, three, sure, sureRight) = (0, 0, 0, 0, 0);
        foreach (var wording in wordings)
        {
            var result = mapper.Map(wording.Text);
            var right = result.Dominant == wording.Label || wording.Also.Contains(result.Dominant);
            first += result.Dominant == wording.Label ? 1 : 0;
            accepted += right ? 1 : 0;
            three += result.Top.Contains(wording.Label) ? 1 : 0;
            sure += result.Sure ? 1 : 0;
            sureRight += result.Sure && right ? 1 : 0;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {kind,-11} {wordings.Count,5}   first {Share(first, wordings.Count)}   or accepted {Share(accepted, wordings.Count)}   within three {Share(three, wordings.Count)}   sure {Share(sure, wordings.Count)}, and then right {Share(sureRight, sure)}"));
    }

    static string Share(int part, int whole) => whole == 0 ? "  –  " : (100.0 * part / whole).ToString("0", CultureInfo.InvariantCulture).PadLeft(3) + " %";
}
