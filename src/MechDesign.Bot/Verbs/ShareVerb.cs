using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>share ID</c> and <c>unshare ID</c>: whether others may read a transcript; only its owner says so.</summary>
static class ShareVerb
{
    public static Command Build(Composition app, bool shared)
    {
        var id = new Argument<string>("id") { Description = "Which transcript" };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var (name, about) = shared
            ? ("share", "Let others read one of your transcripts; your name stands beside it")
            : ("unshare", "Take the sharing of a transcript back");
        var verb = new Command(name, about) { id, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var (wanted, folder) = (parsed.GetValue(id)!, parsed.GetValue(data));
            var transcripts = app.Transcripts(folder);
            var own = await app.Identities(folder).OfAsync(Composition.Person, cancel).ConfigureAwait(false);
            var done = await new Sharing(transcripts, TimeProvider.System).SetAsync(wanted, $"{wanted}-{Guid.NewGuid():n}", own, shared, cancel).ConfigureAwait(false);
            if (done is SharingOutcome.NotThere)
                return ExitCodes.Fail($"There is no transcript '{wanted}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);
            if (done is SharingOutcome.NotYours)
                return ExitCodes.Fail($"{wanted} is somebody else's; only its owner can {name} it.", ExitCodes.InputWasWrong);
            Composition.Show(Reply.Of(new Block.Paragraph(shared
                ? $"{wanted} is shared: others may read it. Take it back with: mechdesign unshare {wanted}"
                : $"{wanted} is not shared: only you can read it.")), parsed.GetValue(json));
            return ExitCodes.Done;
        }));
        return verb;
    }
}
