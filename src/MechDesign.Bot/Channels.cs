using System.CommandLine;
using MechDesign.Bot.Verbs;

namespace MechDesign.Bot;

/// <summary>No verb: the channels that are configured; with nothing configured, the practice room on this machine.</summary>
static class Channels
{
    public static void Attach(RootCommand root, Composition app) =>
        root.SetAction((_, cancel) => ExitCodes.GuardAsync(() => ServeVerb.RunAsync(app, null, null, cancel)));
}
