using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Terminal;
using MechDesign.Transcripts;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace MechDesign.Bot;

/// <summary>The parts of the program, put together in one place. A part is made when a verb asks for it.</summary>
sealed class Composition(IConfiguration configuration)
{
    /// <summary>The name under which the developer's own secrets are kept (UserSecretsId of the project).</summary>
    const string Secrets = "mechdesign";

    static readonly string home = AppContext.BaseDirectory;

    readonly Lazy<Catalog> catalog = new(() => new(Path.Combine(home, "catalogs")));

    public static Composition Configured() => new(new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(home, "appsettings.json"), optional: true)
        .AddUserSecrets(Secrets)
        .AddEnvironmentVariables()
        .Build());

    public Catalog Catalog => catalog.Value;

    public Wording Wording => new(Catalog);

    public PromptLibrary Prompts { get; } = new(Path.Combine(home, "prompts"));

    /// <summary>The transcripts of a folder: the one named, else the configured one, else the user's own.</summary>
    public FileTranscripts Transcripts(string? data) => new(Path.Combine(DataFolder(data), "transcripts"));

    public Coach Coach(string? data) => new(Transcripts(data), Wording, TimeProvider.System);

    public IConfiguration Configuration => configuration;

    public FileSettings Settings(string? data) => new(Path.Combine(DataFolder(data), "settings"));

    public Identities Identities(string? data) => new(Settings(data), TimeProvider.System);

    public PersonalData PersonalData(string? data)
    {
        var transcripts = Transcripts(data);
        return new(new(transcripts, Wording, TimeProvider.System), transcripts, Settings(data), TimeProvider.System);
    }

    public Attempts Attempts(string? data) => new(Transcripts(data), Catalog);

    public string DataFolder(string? data) => data
        ?? (configuration["Storage:Path"] is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "mechdesign"));

    /// <summary>A person in a terminal is the operating system's user (session.md §5).</summary>
    public static string Person => $"terminal:{Environment.UserName}";

    /// <summary>Colour where a terminal shows it; plain text in pipes, with NO_COLOR and on a dumb terminal.</summary>
    public static IScreen Screen() => IsPlain
        ? new PlainScreen(Console.Out, PlainWidth)
        : new RichScreen(AnsiConsole.Console);

    /// <summary>Shows a reply to a person, or prints it as JSON for a program.</summary>
    public static void Show(Reply reply, bool json)
    {
        if (json)
            Print(writer => ReplyJson.Write(writer, reply));
        else
            Screen().Show(reply);
    }

    /// <summary>One line of JSON on standard output.</summary>
    public static void Print(Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        output.Write("\n"u8);
    }

    public static bool IsTyped => !Console.IsInputRedirected;

    static bool IsPlain => Console.IsOutputRedirected
        || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("TERM") is "dumb";

    static int PlainWidth => Console.IsOutputRedirected ? 100 : Math.Max(40, Console.WindowWidth - 1);
}
