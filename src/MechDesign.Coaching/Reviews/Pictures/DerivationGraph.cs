using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>An answer: its key and its value.</summary>
sealed record Fact(string Key, string Value);

/// <summary>Something a rule asks for, whether it holds, and the facts it was found from.</summary>
sealed record Premise(string Words, bool Holds, ImmutableArray<int> Facts);

/// <summary>A rule that was tried: what it would have given, why it did or did not fire, and the premises that decided.</summary>
sealed record Rung(int Number, string Outcome, string Note, bool Fired, ImmutableArray<int> Premises);

/// <summary>A table's rules from the top down to the one that fired.</summary>
sealed record Ladder(string Title, ImmutableArray<Rung> Rungs, int NotTried, string Outcome);

/// <summary>A derivation as boxes and what connects them, before anybody draws it.</summary>
sealed record DerivationGraph(
    string Title, string Words, ImmutableArray<Fact> Facts, ImmutableArray<Premise> Premises, ImmutableArray<Ladder> Ladders,
    ImmutableArray<string> Companions)
{
    const string NoOutcome = "not classifiable";

    public static DerivationGraph OfWrite(PathConclusion path)
    {
        var write = path.Write!;
        var build = new Builder(write.Path.Design, words => GroundsOf(write, words));
        ImmutableArray<Ladder> ladders = [build.Climb(write.Shape), build.Climb(write.Mechanism)];
        return new DerivationGraph(
            $"{path.Path.Id} {write.Path.Requirement.Text}",
            InWords(Traces.Shape("Write shape", write), Traces.Mechanism("Base mechanism", write)) + Beside(write),
            [.. build.Facts], [.. build.Premises], ladders,
            [.. write.Companions.Select(result => result.Reason is Reason.Required ? result.Companion.Label : $"{result.Companion.Label} ({result.Reason.Label})")]).DecisiveFirst();
    }

    public static DerivationGraph OfRead(Design design, ReadConclusion read)
    {
        var build = new Builder(design, words => GroundsOf(design, read, words));
        Ladder ladder = read.Path is { } path ? build.Climb(path) : new("Read path", [], 0, "nothing: query is undeclared");
        return new DerivationGraph(
            $"Concept {read.Id} {read.Row.Concept}", InWords(Traces.Read("Read path", read)),
            [.. build.Facts], [.. build.Premises], [ladder], []).DecisiveFirst();
    }

    /// <summary>Whether a rule fired because of it.</summary>
    public bool IsDecisive(int premise) => Ladders.Any(ladder => ladder.Rungs.Any(rung => rung.Fired && rung.Premises.Contains(premise)));

    /// <summary>The same with the facts that decided first: they are what a reader looks for.</summary>
    DerivationGraph DecisiveFirst()
    {
        var decisive = Premises.Where((_, i) => IsDecisive(i)).SelectMany(premise => premise.Facts).Distinct().ToArray();
        int[] order = [.. decisive, .. Enumerable.Range(0, Facts.Length).Except(decisive)];
        return this with
        {
            Facts = [.. order.Select(old => Facts[old])],
            Premises = [.. Premises.Select(premise => premise with { Facts = [.. premise.Facts.Select(old => Array.IndexOf(order, old))] })],
        };
    }

    static IEnumerable<Key> GroundsOf(WriteConclusion write, string words) =>
        Predicates.Words.Find(words) is { } predicate ? Grounds.Of(write.Path, predicate).Select(ground => ground.Key)
        : words.StartsWith("T.evolution", StringComparison.Ordinal) ? Target(write)
        : [];

    static IEnumerable<Key> Target(WriteConclusion write)
    {
        for (var number = 1; number <= write.Path.Design.Candidates.Count; number++)
        {
            if (write.Path.Design.Candidates[number - 1].Label == write.Path.TargetName)
                return [new(Field.Evolution, number)];
        }
        return [];
    }

    static IEnumerable<Key> GroundsOf(Design design, ReadConclusion read, string words)
    {
        var number = read.Number;
        var own = new Key(Field.ReadConsistency, read.Row.Requirement);
        return words switch
        {
            "spatial" => [new(Field.Spatial, number)],
            "many scopes" => [new(Field.Spans, number)],
            "joins_to_one_row" => [new(Field.Query, number), new(Field.Load, number)],
            "reads dominate" => [new(Field.Load, number)],
            "bounded_staleness_allowed" => [design.Answer(own) is null ? own with { Row = 0 } : own],
            _ => [new(Field.Query, number)],
        };
    }

    static string InWords(params ImmutableArray<Block.Trace> traces) => string.Join(" ", traces.Select(trace =>
        $"{trace.Title}. {string.Join(" ", trace.Lines.Select(line => $"{Spoken(line.Mark)} {line.Text}."))}"));

    static string Spoken(TraceMark mark) => mark switch
    {
        TraceMark.No => "No:",
        TraceMark.Yes => "Yes:",
        TraceMark.Because => "Because",
        TraceMark.So => "So:",
    };

    static string Beside(WriteConclusion write) => write.Companions.IsEmpty
        ? " No companions."
        : $" Companions: {string.Join(", ", write.Companions.Select(result => $"{result.Companion.Label}, {result.Reason.Label}"))}.";

    /// <summary>Collects facts and premises in the order the rules came to them, each once.</summary>
    sealed class Builder(Design design, Func<string, IEnumerable<Key>> grounds)
    {
        readonly List<Key> keys = [];

        public List<Fact> Facts { get; } = [];

        public List<Premise> Premises { get; } = [];

        public Ladder Climb(Derivation derivation)
        {
            var rungs = ImmutableArray.CreateBuilder<Rung>();
            foreach (var (rule, failing) in derivation.NotFired)
                rungs.Add(new(rule.Number, rule.Outcome ?? NoOutcome, $"fails: {failing}", false, Meet([failing], false)));
            var fired = derivation.Fired;
            rungs.Add(new(fired.Number, fired.Outcome ?? NoOutcome, fired.When.IsEmpty ? "otherwise" : string.Join(" and ", fired.When), true, Meet(fired.When, true)));
            return new(derivation.Table.Title, rungs.DrainToImmutable(), derivation.Table.Rules.Length - derivation.Rule, derivation.Label ?? NoOutcome);
        }

        Fact FactAt(Key key) => new(design.Text(key), design.Answer(key) ?? "undeclared");

        ImmutableArray<int> Meet(ImmutableArray<string> conditions, bool hold)
        {
            var met = ImmutableArray.CreateBuilder<int>();
            foreach (var words in conditions)
            {
                // What the shape is stands in the outcome above; it is no premise of its own.
                if (words.StartsWith("write shape", StringComparison.Ordinal))
                    continue;
                if (Premises.FindIndex(known => known.Words == words) is var known and >= 0)
                    met.Add(known);
                else
                    met.Add(Add(words, hold));
            }
            return met.DrainToImmutable();
        }

        int Add(string words, bool holds)
        {
            Premises.Add(new(words, holds, [.. grounds(words).Distinct().Select(Note)]));
            return Premises.Count - 1;
        }

        int Note(Key key)
        {
            if (keys.IndexOf(key) is var known and >= 0)
                return known;
            keys.Add(key);
            Facts.Add(FactAt(key));
            return keys.Count - 1;
        }
    }
}
