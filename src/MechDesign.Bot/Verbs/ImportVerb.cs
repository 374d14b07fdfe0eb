using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>import FILE</c>: takes a transcript back from what <c>export</c> wrote, unless somebody edited it.</summary>
static class ImportVerb
{
    public static Command Build(Composition app)
    {
        var file = new Argument<string>("file") { Description = "A Markdown or JSON file that 'export' wrote" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("import", "Import an interview that was exported") { file, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(() => RunAsync(app.Coach(parsed.GetValue(data)), parsed.GetValue(file)!, parsed.GetValue(json), cancel)));
        return verb;
    }

    static async Task<int> RunAsync(Coach coach, string file, bool json, CancellationToken cancel)
    {
        if (!File.Exists(file))
            return ExitCodes.Fail($"{file}: there is no such file.", ExitCodes.InputWasWrong);
        try
        {
            if (new FileInfo(file).Length > TranscriptFile.MaxBytes)
                throw new NoTranscriptException("it is larger than any transcript (16 MiB).");
            var transcript = TranscriptFile.Read(await File.ReadAllBytesAsync(file, cancel).ConfigureAwait(false));
            var became = await coach.ImportAsync(transcript, cancel).ConfigureAwait(false);
            if (became is Imported.AnotherOfThatName)
                return ExitCodes.Fail($"{file}: there is another interview called {transcript.Id} here already; nothing was imported. Another --data folder takes it.", ExitCodes.InputWasWrong);
            var review = await coach.ReviewAsync(transcript.Id, cancel).ConfigureAwait(false);
            Composition.Show(Reply.Of(new Block.Paragraph($"{transcript.Id} {(became is Imported.Stored ? "is imported" : "was here already, just so")}. {Proven(review?.Replays)}")), json);
            return ExitCodes.Done;
        }
        catch (NoTranscriptException error)
        {
            return ExitCodes.Fail($"{file}: {error.Message} Nothing was imported.", ExitCodes.InputWasWrong);
        }
    }

    static string Proven(bool? replays) => replays switch
    {
        true => "Its events give the very worksheets it was closed with.",
        false => "Its events do not give the worksheets it was closed with: they were changed before the export, or the rules have changed since.",
        null => "It is not finished; 'resume' goes on with it.",
    };
}
