using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>One input of an estimate, as a form or a command line asks for it.</summary>
/// <param name="Name">Its name, such as users.</param>
/// <param name="Says">What it is, with an example.</param>
/// <param name="Dimension">What it counts.</param>
/// <param name="Default">What is taken when nobody says; null where somebody must.</param>
public sealed record EstimateField(string Name, string Says, Dimension Dimension, string? Default);

/// <summary>The inputs of an estimate, and the way from what somebody wrote to the arithmetic.</summary>
public static class EstimateFields
{
    public static readonly ImmutableArray<EstimateField> All =
    [
        new("users", "Who acts on a day, such as 2M", Dimension.Count, null),
        new("actions", "What each of them does a day", Dimension.Count, null),
        new("bytes", "What one action stores and carries, such as 200 or 1.5KB", Dimension.Bytes, null),
        new("peak", "How many times the average the busiest second is", Dimension.Count, "10"),
        new("retention", "How long it is kept, such as 90 or 2y", Dimension.Days, "1y"),
        new("replicas", "How many copies are kept", Dimension.Count, "3"),
        new("reads", "How often one action is read", Dimension.Count, "10"),
        new("hot", "The share of a day that serves most reads, such as 20%", Dimension.Share, "20%"),
    ];

    /// <summary>The estimate, or a sentence for every input that is missing or makes no sense.</summary>
    /// <param name="written">What somebody wrote for a name; null where nothing.</param>
    /// <param name="shownAs">How a name is shown in a sentence, such as --users.</param>
    public static (Reply? Estimate, ImmutableArray<string> Wrong) Read(Func<string, string?> written, Func<string, string> shownAs)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        var wrong = ImmutableArray.CreateBuilder<string>();
        foreach (var field in All)
        {
            var text = written(field.Name) is { Length: > 0 } given ? given : field.Default;
            var (value, problem) = text is null
                ? (0, $"{shownAs(field.Name)} is missing: {field.Says}.")
                : Quantity.Parse(shownAs(field.Name), text, field.Dimension);
            values[field.Name] = value;
            if (problem is not null)
                wrong.Add(problem);
        }
        return wrong.Count > 0
            ? (null, wrong.DrainToImmutable())
            : (EstimatePhrase.Of(new(values["users"], values["actions"], values["peak"], values["bytes"], values["retention"], values["replicas"], values["reads"], values["hot"])), []);
    }
}
