using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A reveal with its reasons: the trace, the rule in plain words, the companions and why.</summary>
static class RevealPhrase
{
    public static IEnumerable<Block> Of(Event.Revealed revealed, Session session, Wording wording)
    {
        var design = session.Walk.Design;
        var rules = wording.Catalog.Rules;
        return revealed.Key.Field switch
        {
            Field.WriteShape => [Traces.Shape("Write shape", Derive.Write(design, revealed.Key.Row)), .. Rule(rules, "Write shape", revealed.Rule)],
            Field.BaseMechanism => [Traces.Mechanism("Base mechanism", Derive.Write(design, revealed.Key.Row)), .. Rule(rules, "Base mechanism", revealed.Rule)],
            Field.ReadPath => [Traces.Read("Read path", Derive.Read(design, revealed.Key.Row)), .. Rule(rules, "Read path", revealed.Rule)],
            Field.Companions => [Companions(Derive.Write(design, revealed.Key.Row))],
            Field.Retry => [Means(revealed, wording, Derive.Write(design, revealed.Key.Row).Failure.RetryKey is { } key ? $" Here the key is {key}." : "")],
            Field.CompetingWriters or Field.CrashAfterCommit or Field.PublishFailure or Field.StaleHolder or Field.FirstResponse => [Means(revealed, wording, "")],
            _ => [],
        };
    }

    static IEnumerable<Block> Rule(RuleWording rules, string table, int number) => rules.Rule(table, number) is { } rule
        ? [new Block.Paragraph($"{rule.Says} {rule.Because}", Tone.Note)]
        : [];

    static Block.Table Companions(WriteConclusion write) => new("Companions", ["Companion", "Reason", "Because"],
        [.. write.Companions.Select(result => (System.Collections.Immutable.ImmutableArray<string>)[result.Companion.Label, result.Reason.Label, result.Because])]);

    static Block.Paragraph Means(Event.Revealed revealed, Wording wording, string more)
    {
        var entry = revealed.Outcome is null ? null : wording.List(revealed.Key.Field)?.Find(revealed.Outcome);
        return new($"{Keys.Of(revealed.Key.Field).Field.Label}: {revealed.Outcome ?? "missing"}.{(entry is null ? "" : $" {entry.Means}.")}{more}", Tone.Note);
    }
}
