using System.CommandLine;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>own TEXT</c>: a first design file for a problem of one's own, each text proposed and open to change.</summary>
static class OwnVerb
{
    public static Command Build(Composition app)
    {
        var text = new Argument<string[]>("text") { Description = "The problem, in any words", Arity = ArgumentArity.OneOrMore };
        var archetype = new Option<string?>("--archetype") { Description = "Begin from this archetype instead of the nearest", HelpName = "ID" };
        var set = new Option<string[]>("--set") { Description = "A text of your own, such as candidate.1.label=Booking; as often as you like", HelpName = "KEY=TEXT", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "The design file to write", HelpName = "FILE", DefaultValueFactory = _ => "own-design.yaml" };
        var verb = new Command("own", "Begin a design for a problem of your own") { text, archetype, set, to };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            if (OwnProblem.Of(string.Join(' ', parsed.GetValue(text)!), app.Catalog, parsed.GetValue(archetype)) is not { } own)
                return Task.FromResult(ExitCodes.Fail($"There is no archetype '{parsed.GetValue(archetype)}'. 'mechdesign archetype' lists them.", ExitCodes.InputWasWrong));
            return Task.FromResult(Write(own, app.Catalog, parsed.GetValue(set) ?? [], parsed.GetValue(to)!));
        }));
        return verb;
    }

    static int Write(OwnProblem own, Catalog catalog, string[] set, string file)
    {
        if (set.FirstOrDefault(pair => !pair.Contains('=', StringComparison.Ordinal)) is { } unset)
            return ExitCodes.Fail($"'{unset}' is no KEY=TEXT, such as candidate.1.label=Booking.", ExitCodes.WrongUsage);
        // The last of two texts for one key is the one that is meant.
        var given = set.Select(pair => pair.Split('=', 2)).GroupBy(pair => pair[0].Trim(), pair => pair[1], StringComparer.Ordinal).ToDictionary(key => key.Key, key => key.Last(), StringComparer.Ordinal);
        if (given.Keys.FirstOrDefault(key => own.Texts.All(text => text.Key != key)) is { } stranger)
            return ExitCodes.Fail($"'{stranger}' is no text of this proposal. Texts: {string.Join(", ", own.Texts.Select(text => text.Key))}.", ExitCodes.InputWasWrong);
        if (File.Exists(file))
            return ExitCodes.Fail($"{file} is there already; nothing was written. Name another with --to.", ExitCodes.InputWasWrong);
        Composition.Screen().Show(MapPhrase.Of(own.Mapped, catalog));
        var (design, wrong) = own.With(Written(own, given));
        if (design is null)
            return ExitCodes.Fail(wrong!, ExitCodes.InputWasWrong);
        File.WriteAllText(file, NodeWriter.Yaml(DesignNodes.Of(design)));
        Console.WriteLine($"{file} is written, from {own.Card.Id} {own.Card.Name}. Go on with: mechdesign practice --design {file}");
        return ExitCodes.Done;
    }

    /// <summary>Somebody who sits there is asked for each text; Enter keeps what is proposed.</summary>
    static Func<string, string?> Written(OwnProblem own, Dictionary<string, string> given)
    {
        if (Composition.IsTyped && given.Count == 0)
        {
            foreach (var text in own.Texts)
            {
                Console.Write($"{text.Says} [{text.Proposed}]: ");
                if (Console.ReadLine() is { Length: > 0 } line)
                    given[text.Key] = line;
            }
        }
        return key => given.GetValueOrDefault(key);
    }
}
