using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>progress</c>: what was right first time, by decision, rule and archetype; how much; days in a row.</summary>
static class ProgressVerb
{
    const string More = "'mechdesign next' names a prompt to practise and why, 'mechdesign due' lists the decisions that are due.";

    public static Command Build(Composition app)
    {
        var zone = new Option<string?>("--zone") { Description = "Count days in this time zone from now on, such as Europe/Berlin (default: TZ, else UTC)", HelpName = "IANA" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("progress", "Show your weak decisions, rules and archetypes, how much you practised, and your days in a row") { zone, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var folder = parsed.GetValue(data);
            if (parsed.GetValue(zone) is { } wanted)
            {
                if (Days.Zone(wanted) is not { } found)
                    return ExitCodes.Fail($"'{wanted}' is no IANA time zone. Write one such as Europe/Berlin or UTC.", ExitCodes.InputWasWrong);
                await app.Identities(folder).ChooseAsync(Composition.Person, chosen => chosen with { Zone = found.Id }, cancel).ConfigureAwait(false);
            }
            var progress = (await Practiser.ReadAsync(app, folder, cancel).ConfigureAwait(false)).Progress;
            if (parsed.GetValue(json))
                Composition.Print(writer => ProgressJson.Write(writer, progress));
            else
                Composition.Screen().Show(ProgressPhrase.Of(progress, app.Catalog).And(Reply.Of(new Block.Paragraph(More, Tone.Note))));
            return ExitCodes.Done;
        }));
        return verb;
    }
}
