using System.Runtime.InteropServices;

namespace MechDesign.Engine.Tests;

/// <summary>How often the letter and the mended page disagree, over every answer a path can have.</summary>
public sealed class RuleSetDifferenceTests
{
    [Fact]
    public void Both_rule_sets_are_compared_over_all_answers()
    {
        var pairs = new Dictionary<(BaseMechanism? Letter, BaseMechanism? Repaired), int>();
        var (all, shapes, mechanisms) = (0, 0, 0);
        foreach (var answers in Every.WriteAnswers())
        {
            var (letter, repaired) = (Fired.By(answers, RuleSet.Letter), Fired.By(answers, RuleSet.Repaired));
            all++;
            shapes += letter.Shape == repaired.Shape ? 0 : 1;
            mechanisms += letter.Mechanism == repaired.Mechanism ? 0 : 1;
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, (letter.Mechanism, repaired.Mechanism), out _)++;
        }

        Golden.Check($"""
            Of {all} answers, the write shape differs in {shapes} and the base mechanism in {mechanisms}.

            by the letter → as mended: answers
            {string.Join('\n', pairs.Where(pair => pair.Key.Letter != pair.Key.Repaired).OrderBy(pair => pair.Key).Select(
                pair => $"{Word(pair.Key.Letter)} → {Word(pair.Key.Repaired)}: {pair.Value}"))}

            """);
    }

    [Fact]
    public void Read_paths_are_compared_over_all_facts()
    {
        var differing = Every.ReadFacts().Where(facts => ReadPathRules.Letter.Classify(facts).Outcome != ReadPathRules.Repaired.Classify(facts).Outcome);

        Assert.Equal(
            [new(false, false, Query.JoinedRow, true, false), new ReadFacts(false, false, Query.JoinedRow, true, true)],
            differing);
    }

    static string Word(BaseMechanism? mechanism) => mechanism?.Label ?? "not classifiable";
}
