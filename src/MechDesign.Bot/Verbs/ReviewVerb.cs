using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>review ID</c>: sheets, failure matrix, derivations, differences, closure and findings of a transcript.</summary>
static class ReviewVerb
{
    public static Command Build(Composition app)
    {
        var id = new Argument<string>("id") { Description = "Which transcript" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("review", "Review an interview") { id, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var wanted = parsed.GetValue(id)!;
            if (await Access.RefusedAsync(app, parsed.GetValue(data), wanted, toRead: true, cancel).ConfigureAwait(false) is { } refused)
                return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
            if (await app.Coach(parsed.GetValue(data)).ReviewAsync(wanted, cancel).ConfigureAwait(false) is not { } review)
                return ExitCodes.Fail($"There is no transcript '{wanted}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);
            if (parsed.GetValue(json))
                WriteJson(review);
            else
                Composition.Screen().Show(ReviewPhrase.Of(review));
            return ExitCodes.Done;
        }));
        return verb;
    }

    static void WriteJson(Review review)
    {
        using var output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        ConclusionsJson.Write(json, review.Conclusions);
        json.Flush();
        output.Write("\n"u8);
    }
}
