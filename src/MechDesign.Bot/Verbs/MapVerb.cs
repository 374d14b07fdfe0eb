using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>map TEXT</c>: any prompt text to archetypes; <c>-</c> reads one a line and answers a line of JSON each.</summary>
static class MapVerb
{
    public static Command Build(Composition app)
    {
        var text = new Argument<string[]>("text") { Description = "A prompt in any words, or - for one a line on standard input", Arity = ArgumentArity.OneOrMore };
        var json = SharedOptions.Json();
        var verb = new Command("map", "Map a prompt text to archetypes") { text, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            if (parsed.GetValue(text) is ["-"])
                return await LinesAsync(app, cancel).ConfigureAwait(false);
            var result = app.Catalog.Mapper.Map(string.Join(' ', parsed.GetValue(text)!));
            if (parsed.GetValue(json))
                Console.WriteLine(Json(result));
            else
                Composition.Screen().Show(MapPhrase.Of(result, app.Catalog));
            return ExitCodes.Done;
        }));
        return verb;
    }

    static async Task<int> LinesAsync(Composition app, CancellationToken cancel)
    {
        while (await Console.In.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
            Console.WriteLine(Json(app.Catalog.Mapper.Map(line)));
        return ExitCodes.Done;
    }

    static string Json(MapResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, result);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    static void Write(Utf8JsonWriter json, MapResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", result.Kind);
        json.WriteString("dominant", result.Dominant);
        WriteTexts(json, "top", result.Top);
        json.WriteStartArray("supporting");
        foreach (var (id, role) in result.Supporting)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("role", role);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("confidence", result.Confidence);
        json.WriteBoolean("sure", result.Sure);
        WriteTexts(json, "because", result.Because);
        if (result.Question is { } question)
            json.WriteString("question", question);
        json.WriteEndObject();
    }

    static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
