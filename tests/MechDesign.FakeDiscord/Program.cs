using System.Globalization;
using MechDesign.FakeDiscord;

await using var discord = await FakeDiscord.StartAsync(args is [var port] ? int.Parse(port, CultureInfo.InvariantCulture) : 0);
Console.WriteLine($"A Discord of your own: Discord__ApiBaseUrl={discord.ApiBaseUrl}. Ctrl+C ends it.");
await Task.Delay(Timeout.Infinite);
