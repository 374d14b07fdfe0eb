using System.CommandLine;
using MechDesign.Coaching;
using MechDesign.Terminal;

namespace MechDesign.Bot;

/// <summary>No verb: starts the channels. For now that is the terminal, when somebody sits there; else help.</summary>
static class Channels
{
    public static void Attach(RootCommand root, Composition app) => root.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
    {
        if (!Composition.IsTyped || Console.IsOutputRedirected)
            return await root.Parse(["--help"]).InvokeAsync(cancellationToken: cancel).ConfigureAwait(false);
        var screen = Composition.Screen();
        screen.Show(Reply.Of(
            new Block.Paragraph("Which prompt would you like to practise?"),
            new Block.Bullets([.. app.Prompts.Ids])));
        screen.Await();
        var line = await new TypedLines(Console.In).NextAsync(null, cancel).ConfigureAwait(false);
        return line is null ? ExitCodes.Done : await root.Parse(["practice", line.Trim()]).InvokeAsync(cancellationToken: cancel).ConfigureAwait(false);
    }));
}
