using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>review ID</c>: sheets, failure matrix, derivations, score, differences, closure and findings of a transcript; or two side by side.</summary>
static class ReviewVerb
{
    public static Command Build(Composition app)
    {
        var id = new Argument<string>("id") { Description = "Which transcript" };
        var against = new Option<string?>("--against") { Description = "Show an earlier attempt at the same prompt beside it", HelpName = "ID" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("review", "Review an interview") { id, against, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var coach = app.Coach(parsed.GetValue(data));
            var wanted = parsed.GetValue(id)!;
            if (await coach.ReviewAsync(wanted, cancel).ConfigureAwait(false) is not { } review)
                return NotThere(wanted);
            if (parsed.GetValue(against) is { } earlier)
                return await coach.ReviewAsync(earlier, cancel).ConfigureAwait(false) is { } other ? Compare(other, review, parsed.GetValue(json)) : NotThere(earlier);
            if (parsed.GetValue(json))
                WriteJson(review);
            else
                Composition.Screen().Show(ReviewPhrase.Of(review));
            return ExitCodes.Done;
        }));
        return verb;
    }

    static int Compare(Review before, Review now, bool json)
    {
        if (Attempts.WhyNot(before, now) is { } different)
            return ExitCodes.Fail(different, ExitCodes.InputWasWrong);
        Composition.Show(AttemptsPhrase.Of(new(before, now)), json);
        return ExitCodes.Done;
    }

    static int NotThere(string id) => ExitCodes.Fail($"There is no transcript '{id}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);

    static void WriteJson(Review review)
    {
        using var output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        ConclusionsJson.WriteProperties(json, review.Conclusions);
        json.WritePropertyName("score");
        ScoreJson.Write(json, review);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }
}
