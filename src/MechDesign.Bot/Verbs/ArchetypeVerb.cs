using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>archetype</c>: a card by id, name, alias or example; without words, the list.</summary>
static class ArchetypeVerb
{
    public static Command Build(Composition app)
    {
        var words = new Argument<string[]>("words") { Description = "Such as I02, lease, \"order book\"", Arity = ArgumentArity.ZeroOrMore };
        var json = SharedOptions.Json();
        var verb = new Command("archetype", "Show an archetype's card, or list them all") { words, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var wanted = string.Join(' ', parsed.GetValue(words)!);
            if (wanted.Length == 0)
            {
                Composition.Show(List(app), parsed.GetValue(json));
                return Task.FromResult(ExitCodes.Done);
            }
            var search = new ArchetypeSearch(app.Catalog);
            if (search.Find(wanted) is { } card)
            {
                Composition.Show(ArchetypePhrase.Of(card), parsed.GetValue(json));
                return Task.FromResult(ExitCodes.Done);
            }
            var near = search.Near(wanted);
            return Task.FromResult(ExitCodes.Fail(near.Count == 0
                ? $"No archetype is called '{wanted}'. 'mechdesign archetype' lists them."
                : $"'{wanted}' may be: {string.Join(" · ", near)}.", ExitCodes.InputWasWrong));
        }));
        return verb;
    }

    static Reply List(Composition app) => Reply.Of(new Block.Table("Archetypes", ["Id", "Name", "Branch", "Twin", "Essence"],
        [.. app.Catalog.Archetypes.Select(row => (System.Collections.Immutable.ImmutableArray<string>)[row.Id, row.Name, row.Branch, row.Twin ?? "–", row.Essence])]));
}
