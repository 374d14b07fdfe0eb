using System.Runtime.CompilerServices;
using MechDesign.Catalogs;
using MechDesign.Mapper.Training;

// Learns catalogs/mapping/weights.tsv from tests/Wordings/tune-*.jsonl and from the briefs of the library, and reports on
// tests/Wordings/report-*.jsonl, which nothing is tuned on. 'report' alone prints the figures without learning.
var root = Root();
var mapping = Path.Combine(root, "catalogs", "mapping");
var tune = Directory.EnumerateFiles(Path.Combine(root, "tests", "Wordings"), "tune-*.jsonl").Order(StringComparer.Ordinal).SelectMany(Wording.Read).ToArray();
var briefs = new PromptLibrary(Path.Combine(root, "prompts")).All.Select(prompt => Wording.Of(prompt, new(Path.Combine(root, "catalogs")))).ToArray();
var report = Directory.EnumerateFiles(Path.Combine(root, "tests", "Wordings"), "report-*.jsonl").Order(StringComparer.Ordinal).SelectMany(Wording.Read).ToArray();

if (args is not ["report"])
{
    File.WriteAllLines(Path.Combine(mapping, "words.txt"), tune.Where(wording => wording.Kind != "typo").SelectMany(wording => Tokens.Of(wording.Text).Words.Distinct()).GroupBy(word => word)
        .Where(same => same.Count() > 1).Select(same => same.Key).Order(StringComparer.Ordinal));
    var learner = new Learner(Mapper(withWeights: false), [.. Learner.From([.. tune, .. briefs], File.ReadLines(Path.Combine(mapping, "signals.tsv")))]);
    File.WriteAllLines(Path.Combine(mapping, "weights.tsv"),
        ["# Learnt by tests/MechDesign.Mapper.Training from tests/Wordings; add names and signals by hand, not these.", .. learner.Lines()]);
}
Report.Print("Tuned on", Mapper(withWeights: true), tune);
Report.Print("The library's briefs, tuned on", Mapper(withWeights: true), briefs);
Report.Print("Only reported", Mapper(withWeights: true), report);

MechDesign.Catalogs.Mapper Mapper(bool withWeights)
{
    var catalog = new Catalog(Path.Combine(root, "catalogs"));
    return withWeights
        ? catalog.Mapper
        : new(catalog, Phrases.Read("names.tsv", File.ReadLines(Path.Combine(mapping, "names.tsv"))),
            Phrases.Read("signals.tsv", File.ReadLines(Path.Combine(mapping, "signals.tsv"))), File.ReadLines(Path.Combine(mapping, "words.txt")), ids => Weights.Read("weights.tsv", [], ids.Count));
}

static string Root([CallerFilePath] string here = "") => Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(here)))!;
