using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>team</c>: figures over everybody who practises on this machine, from three people up and without names.</summary>
static class TeamVerb
{
    public static Command Build(Composition app)
    {
        var shared = new Option<bool>("--shared") { Description = "Only over transcripts their owners share" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("team", "Show the team's agreement, hardest question and most-missed rule; no names, and from three people up") { shared, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var (folder, onlyShared) = (parsed.GetValue(data), parsed.GetValue(shared));
            var list = await app.Attempts(folder).ReadAsync(row => row.IsShared || !onlyShared, cancel).ConfigureAwait(false);
            Practiser.Tell(list.Unreadable);
            var links = await app.Identities(folder).AllAsync(cancel).ConfigureAwait(false);
            if (Team.Of(list.Attempts, links.PersonOf, app.Catalog) is not { } team)
                return ExitCodes.Fail(TeamPhrase.TooFew, ExitCodes.InputWasWrong);
            if (parsed.GetValue(json))
                Composition.Print(writer => ProgressJson.Write(writer, team));
            else
                Composition.Screen().Show(TeamPhrase.Of(team, app.Catalog));
            return ExitCodes.Done;
        }));
        return verb;
    }
}
