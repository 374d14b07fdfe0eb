namespace MechDesign.Engine.Tests;

/// <summary>Looks for one finding by its code.</summary>
static class Found
{
    /// <summary>The finding stands at this place, once, and has the severity of its row in framework §7.</summary>
    public static void Expect(string code, string at, Design design)
    {
        var finding = Assert.Single(Of(code, design));
        Assert.Equal(at, finding.At);
        Assert.Equal(FindingCodes.Errors.Contains(code) ? Severity.Error : Severity.Warning, finding.Severity);
        Assert.Matches("^.{20,}[.]$|^.{20,}[)][.]$", finding.Message);
    }

    public static void ExpectNone(string code, Design design, RuleSet rules = RuleSet.Repaired)
    {
        Assert.Contains(code, FindingCodes.All);
        Assert.Empty(Of(code, design, rules));
    }

    static IEnumerable<Finding> Of(string code, Design design, RuleSet rules = RuleSet.Repaired) =>
        Derive.From(design, rules).Findings.Where(finding => finding.Code == code);
}
