using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>estimate</c>: capacity from users, actions, sizes, peak and retention, with the arithmetic shown.</summary>
static class EstimateVerb
{
    static readonly (string Name, string Description, Dimension Dimension, string? Default)[] inputs =
    [
        ("--users", "Who acts on a day, such as 2M", Dimension.Count, null),
        ("--actions", "What each of them does a day", Dimension.Count, null),
        ("--bytes", "What one action stores and carries, such as 200 or 1.5KB", Dimension.Bytes, null),
        ("--peak", "How many times the average the busiest second is", Dimension.Count, "10"),
        ("--retention", "How long it is kept, such as 90 or 2y", Dimension.Days, "1y"),
        ("--replicas", "How many copies are kept", Dimension.Count, "3"),
        ("--reads", "How often one action is read", Dimension.Count, "10"),
        ("--hot", "The share of a day that serves most reads, such as 20%", Dimension.Share, "20%"),
    ];

    public static Command Build()
    {
        var options = inputs.Select(input => new Option<string?>(input.Name) { Description = Described(input), HelpName = "N" }).ToArray();
        var json = SharedOptions.Json();
        var verb = new Command("estimate", "Estimate rates, storage, bandwidth and cache, every step shown") { json };
        foreach (var option in options)
            verb.Add(option);
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var values = new double[inputs.Length];
            var wrong = new List<string>();
            for (var i = 0; i < inputs.Length; i++)
            {
                var text = parsed.GetValue(options[i]) ?? inputs[i].Default;
                var (value, problem) = text is null ? (0, $"{inputs[i].Name} is missing: {inputs[i].Description}.") : Quantity.Parse(inputs[i].Name, text, inputs[i].Dimension);
                values[i] = value;
                if (problem is not null)
                    wrong.Add(problem);
            }
            if (wrong.Count > 0)
                return Task.FromResult(ExitCodes.Fail(string.Join(Environment.NewLine, wrong), ExitCodes.InputWasWrong));
            Composition.Show(EstimatePhrase.Of(new(values[0], values[1], values[3], values[2], values[4], values[5], values[6], values[7])), parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }

    static string Described((string Name, string Description, Dimension Dimension, string? Default) input) =>
        input.Default is { } value ? $"{input.Description} (default: {value})" : input.Description;
}
