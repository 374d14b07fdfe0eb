using System.Globalization;
using System.Text;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Terminal;

Console.OutputEncoding = Encoding.UTF8;
await using var discord = await FakeDiscord.StartAsync(args is [var port] ? int.Parse(port, CultureInfo.InvariantCulture) : 0);
// Discord waits three seconds; somebody's own machine may be at work still compiling.
discord.Interactions.Patience = TimeSpan.FromSeconds(30);
// A terminal's line cannot be given up once it is awaited.
var sitting = Task.Run(() => new Sitting(discord, Console.In, Console.Out, Console.IsInputRedirected).RunAsync());
try
{
    await sitting.WaitAsync(discord.Interrupted);
}
catch (OperationCanceledException) when (discord.Interrupted.IsCancellationRequested)
{
}
