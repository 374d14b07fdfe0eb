using System.CommandLine;
using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Bot.Verbs;

/// <summary>Options several verbs have.</summary>
static class SharedOptions
{
    public static Option<string?> Data() => new("--data") { Description = "Folder for transcripts and settings (default: your data folder)", HelpName = "DIR" };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for a program" };

    public static Option<string> Rules()
    {
        var option = new Option<string>("--rules") { Description = "The framework as mended, or the source document to the letter", DefaultValueFactory = _ => RuleSet.Repaired.Label };
        return option.AcceptOnlyFromAmong([.. RuleSets.Words.Labels]);
    }

    public static Option<string> Depth()
    {
        var option = new Option<string>("--depth") { Description = "How much is asked", DefaultValueFactory = _ => Coaching.Depth.Core.Label };
        return option.AcceptOnlyFromAmong([.. Depths.Words.Labels]);
    }

    public static Option<string> Mode()
    {
        var option = new Option<string>("--mode") { Description = "Feedback after each choice, or at the end", DefaultValueFactory = _ => Coaching.Mode.Guided.Label };
        return option.AcceptOnlyFromAmong([.. Modes.Words.Labels]);
    }
}
