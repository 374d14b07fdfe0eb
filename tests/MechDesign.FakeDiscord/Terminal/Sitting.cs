using System.Globalization;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>Somebody before a screen who acts as one member or another, a line at a time, each taken to the bot's answer before the next.</summary>
public sealed class Sitting
{
    const string Typeable = "Type a command (? lists them), the number of something to press (several for a list: 3 5), as NAME, show N for message N again, save N for a file, or wait for the bot's next post.";

    // The same people every time, so that what they began is still theirs after a restart.
    static readonly FakePerson[] people = [World.Person("Ada", manages: true) with { Id = "900000000000000001" }, World.Person("Ben") with { Id = "900000000000000002" }, World.Person("Cem") with { Id = "900000000000000003" }];

    readonly FakeDiscord discord;
    readonly Screen screen;
    readonly Keyboard keyboard;
    readonly Acts acts;

    /// <param name="discord">Where they are.</param>
    /// <param name="input">What is typed.</param>
    /// <param name="output">What is seen.</param>
    /// <param name="isScript">Whether nobody types it.</param>
    public Sitting(FakeDiscord discord, TextReader input, TextWriter output, bool isScript)
    {
        this.discord = discord;
        var readable = new Readable(discord.World, people);
        screen = new(output, readable, people[0]);
        keyboard = new(input, screen, isScript);
        acts = new(discord, screen, keyboard);
        discord.Messages.Shown += screen.Show;
        discord.World.Opened += channel =>
        {
            if (channel.ParentId is not null)
                screen.Tell($"A thread begins: {readable.Place(channel.Id)}");
        };
    }

    FakePerson Me => screen.Reader;

    /// <summary>To the end of the input. No line is read before the bot is there to hear it.</summary>
    public async Task RunAsync()
    {
        screen.Tell($"A Discord of your own: Discord__ApiBaseUrl={discord.ApiBaseUrl}. Ctrl+C ends it.");
        screen.Tell($"Start the bot beside it: Discord__Token={discord.World.Token} Discord__ApiBaseUrl={discord.ApiBaseUrl} dotnet run --project src/MechDesign.Bot");
        using var presence = new Presence(discord.Gateway, discord.Rest, screen.Tell);
        await presence.Here.ConfigureAwait(false);
        screen.Tell($"You are {Me.Name}, in {discord.World.Guild.Name}, and manage it; {people[1].Name} and {people[2].Name} are there too. {Typeable}");
        while (await keyboard.NextAsync($"{Me.Name}> ").ConfigureAwait(false) is { } line)
        {
            if (!presence.Here.IsCompleted)
                screen.Tell("The bot is not here; this waits until it is.");
            await presence.Here.ConfigureAwait(false);
            try
            {
                if (await DoAsync(line).ConfigureAwait(false) is { } said)
                    screen.Tell(said);
            }
            catch (Exception error) when (error is TimeoutException or InvalidOperationException or IOException)
            {
                screen.Tell(error.Message);
            }
        }
    }

    /// <summary>Does what a line says; what is to be said to it besides the bot's answer.</summary>
    async Task<string?> DoAsync(string line)
    {
        switch (line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            case []:
                return null;
            case ["?" or "/"]:
                return Registered.List(acts.Offered);
            case [['/', ..], ..]:
                return await acts.SlashAsync(line).ConfigureAwait(false);
            case ["as", var name]:
                return Sit(name);
            case ["show", var number]:
                return Show(Number(number));
            case ["save", var number]:
                return Save(Number(number));
            case ["wait"]:
                return await acts.WaitAsync().ConfigureAwait(false);
            default:
                var numbers = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
                return numbers.Contains(0) ? Typeable : await acts.PressAsync(numbers).ConfigureAwait(false);
        }
    }

    string? Sit(string name)
    {
        if (people.FirstOrDefault(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } who)
            return $"Nobody is called {name}; there are {string.Join(", ", people.Select(person => person.Name))}.";
        screen.Reader = who;
        return null;
    }

    string? Show(int number)
    {
        if (screen.Find(number) is not { } message)
            return $"{Me.Name} sees no message of that number.";
        screen.Show(message);
        return null;
    }

    string Save(int number)
    {
        if (screen.Files.ElementAtOrDefault(number - 1) is not { } file)
            return screen.Files.Count == 0 ? "There is no file yet." : $"The files go from 1 to {screen.Files.Count}.";
        var name = Path.GetFileName(file.Name);
        if (File.Exists(name))
            return $"This folder has a {name} already; nothing was saved.";
        File.WriteAllBytes(name, file.Bytes);
        return $"Saved as {name}.";
    }

    static int Number(string typed) => int.TryParse(typed, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 0;
}
