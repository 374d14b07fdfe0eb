using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What the reference design answers to a question.</summary>
static class ReferenceAnswers
{
    public const string NotClassifiable = "not classifiable";

    public static string? Of(Question question, Prompt prompt)
    {
        var design = prompt.Design;
        return question.Field switch
        {
            Field.Branch => prompt.Kind == "infra" ? "infrastructure first" : "product first",
            Field.DominantArchetype => design.Archetypes?.Dominant,
            Field.SupportingArchetypes => Set(design.Archetypes?.Supporting.Select(row => row.Id) ?? []),
            Field.Tier => Set(Choices.SoftLabels(design).Where(label => design.Invariants[int.Parse(label[1..], System.Globalization.CultureInfo.InvariantCulture) - 1].Tier is Tier.SOFT)),
            Field.Overrides => Set(Choices.OverrideKeys(design).Where(key => design.Answer(key) is not null).Select(key => design.Text(key))),
            Field.Truth => Choices.TruthLabel(design, design.Reads[question.Row - 1].Truth),
            _ => question.IsPrediction ? Predictions.Derived(question, design) : design.Answer(question.Key),
        };
    }

    /// <summary>A set as one text; "none" when it is empty.</summary>
    public static string Set(IEnumerable<string> labels) => string.Join(", ", labels) is { Length: > 0 } text ? text : "none";

    public static string[] Members(string set) => set == "none" ? [] : set.Split(", ");

    /// <summary>Whether two answers are one; the members of a set in any order.</summary>
    public static bool AreSame(Question question, string value, string reference) => question.IsSet
        ? Members(value).Order(StringComparer.Ordinal).SequenceEqual(Members(reference).Order(StringComparer.Ordinal))
        : value == reference;

    /// <summary>The alternative by which an answer is right too, or null.</summary>
    public static AcceptedAlternative? Accepted(Prompt prompt, Question question, string value)
    {
        foreach (var accepted in prompt.Accepted)
        {
            if (accepted.Change.Any(change => change.Key == question.Key && change.Label is { } label && AreSame(question, value, label)))
                return accepted;
        }
        return null;
    }
}
