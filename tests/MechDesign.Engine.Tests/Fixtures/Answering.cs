namespace MechDesign.Engine.Tests;

/// <summary>Designs changed in the words of the framework: <c>design.Answered("P1.routing: one writer")</c>.</summary>
static class Answering
{
    extension(Design design)
    {
        /// <summary>This design with each line's key set to its label; "undeclared" takes the answer away.</summary>
        public Design Answered(params string[] lines)
        {
            var draft = new Draft(design);
            foreach (var line in lines)
            {
                var at = line.IndexOf(": ", StringComparison.Ordinal);
                var (key, label) = (line[..at], line[(at + 2)..]);
                draft.Set(
                    design.Parse(key) ?? throw new ArgumentException($"The design has no place {key}."),
                    label == "undeclared" ? null : label);
            }
            return draft.Design;
        }

        public Design And(params Invariant[] more) => design with { Invariants = [.. design.Invariants, .. more] };

        public Design Touching(int requirement, params StateReference[] states) => design with
        {
            Requirements = design.Requirements.Select((row, i) => i == requirement - 1 ? row with { States = [.. states] } : row).ToRows(),
        };

        /// <summary>What follows for the first requirement, which every fixture writes.</summary>
        public WriteConclusion Write(RuleSet rules = RuleSet.Repaired) => Derive.Write(design, 1, rules);
    }
}
