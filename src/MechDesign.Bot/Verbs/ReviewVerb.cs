using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Engine;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>review ID</c>: score, sheets, failure matrix, derivations, differences, closure and findings of a transcript; or two side by side, a replay, a picture.</summary>
static class ReviewVerb
{
    public static Command Build(Composition app)
    {
        var id = new Argument<string>("id") { Description = "Which transcript" };
        var against = new Option<string?>("--against") { Description = "Show an earlier attempt at the same prompt beside it", HelpName = "ID" };
        var replay = new Option<bool>("--replay") { Description = "Show the interview again, move by move" };
        var move = new Option<int?>("--move") { Description = "Show one move of the replay", HelpName = "N" };
        var picture = new Option<string?>("--picture") { Description = "Write a derivation as a picture (SVG)", HelpName = "FILE" };
        var of = new Option<string?>("--of") { Description = "Which picture: P1, C1 … or failures (default: the first)", HelpName = "NAME" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("review", "Review an interview") { id, against, replay, move, picture, of, data, json };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(of) is not null && result.GetValue(picture) is null)
                result.AddError("--of names a picture; say with --picture FILE where to write it.");
        });
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var coach = app.Coach(parsed.GetValue(data));
            var wanted = parsed.GetValue(id)!;
            if (await Access.RefusedAsync(app, parsed.GetValue(data), wanted, toRead: true, cancel).ConfigureAwait(false) is { } refused)
                return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
            if (await coach.ReviewAsync(wanted, cancel).ConfigureAwait(false) is not { } review)
                return NotThere(wanted);
            if (parsed.GetValue(against) is { } earlier)
                return await coach.ReviewAsync(earlier, cancel).ConfigureAwait(false) is { } other ? Compare(other, review, parsed.GetValue(json)) : NotThere(earlier);
            if (parsed.GetValue(picture) is { } file)
                return Draw(review.Conclusions, parsed.GetValue(of), file);
            if (parsed.GetValue(replay) || parsed.GetValue(move) is not null)
                return Replayed(Replay.Of(review), parsed.GetValue(move), parsed.GetValue(json));
            if (parsed.GetValue(json))
                Composition.Print(writer => Write(writer, review));
            else
                Composition.Screen().Show(ReviewPhrase.Of(review));
            return ExitCodes.Done;
        }));
        return verb;
    }

    static int Draw(Conclusions conclusions, string? name, string file)
    {
        var names = Picture.NamesOf(conclusions);
        return Picture.Find(conclusions, name ?? names[0]) is { } picture
            ? NewFile.Write(file, picture.Svg, picture.Title)
            : ExitCodes.Fail($"There is no picture '{name}'. This review has: {string.Join(", ", names)}.", ExitCodes.InputWasWrong);
    }

    static int Replayed(ImmutableArray<ReplayMove> moves, int? number, bool json)
    {
        var reply = number is { } one ? ReplayPhrase.Of(moves, one) : ReplayPhrase.Of(moves);
        if (reply is null)
            return ExitCodes.Fail($"There is no move {number}. This interview has moves 1 to {moves.Length}.", ExitCodes.InputWasWrong);
        Composition.Show(reply, json);
        return ExitCodes.Done;
    }

    static int Compare(Review before, Review now, bool json)
    {
        if (TwoAttempts.WhyNot(before, now) is { } different)
            return ExitCodes.Fail(different, ExitCodes.InputWasWrong);
        Composition.Show(AttemptsPhrase.Of(new(before, now)), json);
        return ExitCodes.Done;
    }

    static int NotThere(string id) => ExitCodes.Fail($"There is no transcript '{id}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);

    static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject();
        ConclusionsJson.WriteProperties(json, review.Conclusions);
        json.WritePropertyName("score");
        ScoreJson.Write(json, review);
        json.WriteEndObject();
    }
}
