using System.Text;

namespace MechDesign.Engine.Tests;

/// <summary>Everything a conclusion knows about its reasons, as text.</summary>
static class Trace
{
    public static string Of(Conclusions conclusions)
    {
        var text = new StringBuilder();
        foreach (var path in conclusions.Paths)
        {
            if (path.Write is { } write)
                Write(text, path.Path.Id, write);
        }
        foreach (var read in conclusions.Reads)
        {
            text.Append("concept ").Append(read.Id).Append(' ').Append(read.Row.Concept).Append('\n');
            if (read.Path is { } derivation)
                Rules(text, derivation);
        }
        return text.ToString();
    }

    static void Write(StringBuilder text, string id, WriteConclusion write)
    {
        text.Append(id).Append(' ').Append(write.Path.Requirement.Text).Append(", aimed at ").Append(write.Path.TargetName).Append("\npredicates\n");
        foreach (var predicate in Predicates.Words.Values)
        {
            text.Append(write.Predicates[predicate] ? "  yes " : "  no  ").Append(predicate.Label).Append('\n');
            foreach (var (key, label) in Grounds.Of(write.Path, predicate))
                text.Append("        ").Append(write.Path.Design.Text(key)).Append(": ").Append(label ?? "undeclared").Append('\n');
        }
        Rules(text, write.Shape);
        Rules(text, write.Mechanism);
        text.Append("companions\n");
        foreach (var (companion, reason, because) in write.Companions)
            text.Append("  ").Append(companion.Label).Append(", ").Append(reason.Label).Append(": ").Append(because).Append('\n');
    }

    static void Rules(StringBuilder text, Derivation derivation)
    {
        text.Append(derivation.Table.Title).Append('\n');
        foreach (var (rule, failing) in derivation.NotFired)
            text.Append("  no  ").Append(rule).Append(", but not ").Append(failing).Append('\n');
        text.Append("  yes ").Append(derivation.Fired).Append('\n');
    }
}
