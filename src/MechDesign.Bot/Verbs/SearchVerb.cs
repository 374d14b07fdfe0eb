using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>search TYPED</c>: what may be meant by a beginning, best first, with the verb that shows it.</summary>
static class SearchVerb
{
    public static Command Build(Composition app)
    {
        var typed = new Argument<string[]>("typed") { Description = "The beginning of a word; one slip is forgiven", Arity = ArgumentArity.OneOrMore };
        var json = SharedOptions.Json();
        var verb = new Command("search", "Find archetypes, words, rules, topics and systems by how they begin") { typed, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var words = string.Join(' ', parsed.GetValue(typed)!);
            var found = new Completion(Terms.Of(app.Catalog)).Of(words);
            if (parsed.GetValue(json))
                Composition.Print(writer => Write(writer, found));
            else if (found.IsEmpty)
                return Task.FromResult(ExitCodes.Fail($"Nothing begins like '{words}'. 'mechdesign map' takes any text.", ExitCodes.InputWasWrong));
            else
                Composition.Screen().Show(Reply.Of(new Block.Table($"'{words}'", ["Term", "Means", "Look up with"],
                    [.. found.Select(term => (ImmutableArray<string>)[term.Text, term.Shown, $"{term.Verb} {Quoted(term.Leads)}"])])));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }

    static string Quoted(string words) => words.Contains(' ', StringComparison.Ordinal) ? $"\"{words}\"" : words;

    static void Write(Utf8JsonWriter json, ImmutableArray<Term> found)
    {
        json.WriteStartArray();
        foreach (var term in found)
        {
            json.WriteStartObject();
            json.WriteString("text", term.Text);
            json.WriteString("kind", term.Kind.ToString().ToLowerInvariant());
            json.WriteString("leads", term.Leads);
            json.WriteString("shown", term.Shown);
            json.WriteString("verb", term.Verb);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
