using System.CommandLine;
using System.Text;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>export ID --as markdown|json|design</c>: a whole review to keep or to hand on.</summary>
static class ExportVerb
{
    public static Command Build(Composition app)
    {
        var id = new Argument<string>("id") { Description = "Which transcript" };
        var form = new Option<string>("--as") { Description = "Everything as text, everything for a program, or the design alone", DefaultValueFactory = _ => "markdown" };
        form.AcceptOnlyFromAmong("markdown", "json", "design");
        var to = new Option<string?>("--to") { Description = "Write to a file (default: standard output)", HelpName = "FILE" };
        var data = SharedOptions.Data();
        var verb = new Command("export", "Export an interview; 'import' takes markdown and json back") { id, form, to, data };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var wanted = parsed.GetValue(id)!;
            if (await Access.RefusedAsync(app, parsed.GetValue(data), wanted, toRead: true, cancel).ConfigureAwait(false) is { } refused)
                return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
            if (await app.Coach(parsed.GetValue(data)).ReviewAsync(wanted, cancel).ConfigureAwait(false) is not { } review)
                return ExitCodes.Fail($"There is no transcript '{wanted}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);
            var text = Text(review, parsed.GetValue(form)!);
            if (parsed.GetValue(to) is { } file)
                return NewFile.Write(file, text, review.Started.Title);
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(Encoding.UTF8.GetBytes(text), cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        }));
        return verb;
    }

    static string Text(Review review, string form) => form switch
    {
        "json" => ReviewJson.Text(review) + "\n",
        "design" => DesignFile.Of(review.Conclusions.Design),
        _ => ReviewMarkdown.Of(review),
    };
}
