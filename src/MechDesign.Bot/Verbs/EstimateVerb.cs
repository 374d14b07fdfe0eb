using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>estimate</c>: capacity from users, actions, sizes, peak and retention, with the arithmetic shown.</summary>
static class EstimateVerb
{
    public static Command Build()
    {
        var options = EstimateFields.All.ToDictionary(field => field.Name, field => new Option<string?>($"--{field.Name}") { Description = Described(field), HelpName = "N" });
        var json = SharedOptions.Json();
        var verb = new Command("estimate", "Estimate rates, storage, bandwidth and cache, every step shown") { json };
        foreach (var option in options.Values)
            verb.Add(option);
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var (estimate, wrong) = EstimateFields.Read(name => parsed.GetValue(options[name]), name => $"--{name}");
            if (estimate is null)
                return Task.FromResult(ExitCodes.Fail(string.Join(Environment.NewLine, wrong), ExitCodes.InputWasWrong));
            Composition.Show(estimate, parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }

    static string Described(EstimateField field) => field.Default is { } value ? $"{field.Says} (default: {value})" : field.Says;
}
