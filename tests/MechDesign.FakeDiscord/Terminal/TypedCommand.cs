using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>A typed line as the command it means, such as <c>/practice prompt:auction depth:drill</c>; a value in quotes may hold anything.</summary>
public sealed partial record TypedCommand(string Name, IReadOnlyList<FakeOption> Options)
{
    /// <summary>The command, or one sentence on what is wrong with the line.</summary>
    /// <param name="line">From its slash on.</param>
    /// <param name="offered">As they were registered.</param>
    /// <param name="channels">What an option may name.</param>
    public static (TypedCommand? Command, string? Wrong) Read(string line, IReadOnlyList<JsonObject> offered, IReadOnlyList<FakeChannel> channels)
    {
        var (name, rest) = Word(line[1..]);
        if (offered.FirstOrDefault(command => Registered.Name(command) == name) is not { } command)
            return (null, $"You have no command /{name}; there are {Listed(offered.Select(each => $"/{Registered.Name(each)}"))}.");
        if (Registered.Subcommands(command) is not { Count: > 0 } below)
            return Read($"/{name}", command, rest, channels) is var (options, wrong) && wrong is null ? (new(name, options), null) : (null, wrong);
        var (second, after) = Word(rest);
        if (below.FirstOrDefault(each => Registered.Name(each) == second) is not { } part)
            return (null, $"After /{name} comes one of {Listed(below.Select(Registered.Name))}.");
        var (inside, why) = Read($"/{name} {second}", part, after, channels);
        return why is null ? (new(name, [FakeOption.Subcommand(second, inside)]), null) : (null, why);
    }

    static (IReadOnlyList<FakeOption> Options, string? Wrong) Read(string typed, JsonObject command, string rest, IReadOnlyList<FakeChannel> channels)
    {
        var (registered, given) = (Registered.Options(command), new List<FakeOption>());
        var has = registered.Count == 0 ? $"{typed} takes no options." : $"{typed} takes {Listed(registered.Select(option => $"{Registered.Name(option)}:"))}, each with its value behind the colon.";
        if (Option().Replace(rest, "").Trim().Length > 0)
            return ([], has);
        foreach (var match in Option().Matches(rest).Cast<Match>())
        {
            if (registered.FirstOrDefault(option => Registered.Name(option) == match.Groups["name"].Value) is not { } option)
                return ([], $"There is no option {match.Groups["name"].Value}: here. {has}");
            var (value, wrong) = TypedValue.Read(option, match.Groups["value"].Value, channels);
            if (value is null)
                return ([], wrong);
            given.Add(value);
        }
        var missing = registered.Where(option => (bool?)option["required"] is true).Select(Registered.Name).Except(given.Select(option => option.Name)).ToArray();
        return missing.Length > 0 ? ([], $"{typed} needs {Listed(missing.Select(name => $"{name}:"))} too.") : (given, null);
    }

    static (string First, string After) Word(string text) => text.Split(' ', 2, StringSplitOptions.TrimEntries) is [var first, var after] ? (first, after) : (text.Trim(), "");

    static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    [GeneratedRegex("""(?<!\S)(?<name>[\p{Ll}_-]+):(?:"(?<value>[^"]*)"|(?<value>\S.*?))(?=\s+[\p{Ll}_-]+:\S|\s*$)""")]
    private static partial Regex Option();
}
