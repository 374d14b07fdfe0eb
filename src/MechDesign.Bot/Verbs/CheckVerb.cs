using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>check</c>: whether catalogs and prompts are whole and true; every problem at once, with its place.</summary>
static class CheckVerb
{
    public static Command Build(Composition app)
    {
        var files = new Argument<string[]>("prompt") { Description = "Prompt files to check alone (default: all catalogs and prompts)", Arity = ArgumentArity.ZeroOrMore };
        var catalogs = new Option<string?>("--catalogs") { Description = "Folder of catalogs (default: the program's own)", HelpName = "DIR" };
        var prompts = new Option<string?>("--prompts") { Description = "Folder of prompts (default: the program's own)", HelpName = "DIR" };
        var json = SharedOptions.Json();
        var verb = new Command("check", "Check catalogs and prompts: every problem at once, with file, line and column") { files, catalogs, prompts, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var catalog = parsed.GetValue(catalogs) is { } folder ? new Catalog(folder) : app.Catalog;
            var library = parsed.GetValue(prompts) is { } other ? new PromptLibrary(other) : app.Prompts;
            var found = parsed.GetValue(files) is { Length: > 0 } named
                ? [.. named.SelectMany(file => One(file, catalog))]
                : All(catalog, library);
            if (parsed.GetValue(json))
            {
                foreach (var problem in found)
                    Composition.Print(writer => Write(writer, problem));
            }
            else if (found.IsEmpty)
                Console.WriteLine("No problems.");
            foreach (var problem in parsed.GetValue(json) ? [] : found)
                Console.Error.WriteLine(problem);
            return Task.FromResult(found.IsEmpty ? ExitCodes.Done : ExitCodes.InputWasWrong);
        }));
        return verb;
    }

    /// <summary>Catalogs and prompts at once; neither waits for the other.</summary>
    static ImmutableArray<FileProblem> All(Catalog catalog, PromptLibrary library)
    {
        var prompts = Task.Run(() => PromptGates.Of(library, catalog));
        return CatalogCheck.Of(catalog).AddRange(prompts.GetAwaiter().GetResult());
    }

    static ImmutableArray<FileProblem> One(string file, Catalog catalog)
    {
        try
        {
            return PromptGates.Of(PromptReader.Parse(file, File.ReadAllText(file)), catalog, file);
        }
        catch (CatalogException error)
        {
            return [.. error.Problems];
        }
    }

    static void Write(Utf8JsonWriter json, FileProblem found)
    {
        json.WriteStartObject();
        json.WriteString("file", found.File);
        json.WriteNumber("line", found.Problem.At.Line);
        json.WriteNumber("column", found.Problem.At.Column);
        json.WriteString("message", found.Problem.Message);
        json.WriteEndObject();
    }
}
