using System.CommandLine;
using Humanizer;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>forget</c>: removes everything held about a person, once they typed that they mean it.</summary>
static class ForgetVerb
{
    const string Word = "forget me";

    public static Command Build(Composition app)
    {
        var yes = new Option<bool>("--yes") { Description = "Do not ask; for scripts" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("forget", "Remove all your transcripts, links and settings for good, those of linked identities too") { yes, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var personal = app.PersonalData(parsed.GetValue(data));
            var held = await personal.HeldAsync(Composition.Person, cancel).ConfigureAwait(false);
            Practiser.Tell([.. held.Unreadable.Select(file => new UnreadableTranscript(file.Name, "it cannot be read, so it stays whosever it is; delete it by hand if it is yours"))]);
            if (!parsed.GetValue(yes) && !held.IsEmpty && !Confirm(held))
                return ExitCodes.Fail($"Nothing was removed: you did not type '{Word}'.", ExitCodes.InputWasWrong);
            await personal.ForgetAsync(Composition.Person, cancel).ConfigureAwait(false);
            Composition.Show(Reply.Of(new Block.Paragraph(held.IsEmpty ? "Nothing is held about you." : $"{What(held)} removed. Nothing is held about you any more.")), parsed.GetValue(json));
            return ExitCodes.Done;
        }));
        return verb;
    }

    // On standard error, so that --json prints nothing but JSON.
    static bool Confirm(HeldData held)
    {
        Console.Error.WriteLine($"This removes {What(held)} for good. Type '{Word}' to go on:");
        return Console.In.ReadLine()?.Trim().Equals(Word, StringComparison.OrdinalIgnoreCase) is true;
    }

    static string What(HeldData held) =>
        $"{"transcript".ToQuantity(held.Transcripts.Length)} and {"setting".ToQuantity(held.Settings.Length)} of {string.Join(", ", held.Identities)}";
}
