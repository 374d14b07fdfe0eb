using System.Text.Encodings.Web;
using MechDesign.Coaching;
using MechDesign.Discord;
using MechDesign.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MechDesign.Bot.Hosting;

/// <summary>The long-running program: the web channel with its health, its metrics and its logs.</summary>
static class PracticeHost
{
    /// <summary>More than any form of ours; an answer is a few words.</summary>
    const int LargestRequest = 64 * 1024;

    public static WebApplication Build(Composition app, string? data, WebSettings settings)
    {
        AnswerThreads.Reserve();
        // Settings are read once, at the start: a watcher would look at every file below this folder, transcripts too.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Configuration.AddConfiguration(app.Configuration);
        builder.WebHost.UseUrls(settings.Url.ToString()).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        Log(builder.Logging);
        AddParts(builder.Services, app, data, settings);
        var host = builder.Build();
        host.UseExceptionHandler(broken => broken.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        }));
        Health.Map(host);
        WebChannel.Use(host);
        return host;
    }

    static void AddParts(IServiceCollection parts, Composition app, string? data, WebSettings settings)
    {
        RoomParts.Add(parts, app, app.Transcripts(data), app.Settings(data), new());
        parts.AddSingleton<Demo>();
        parts.AddSingleton(Metrics.Provider(app.Configuration));
        parts.AddDataProtection().SetApplicationName("mechdesign").PersistKeysToFileSystem(new(Path.Combine(app.DataFolder(data), "keys")));
        parts.AddHostedService<FirstStart>();
        WebChannel.Add(parts, settings);
        if (DiscordSettings.From(app.Configuration) is { Token: not null } discord)
            DiscordParts.Add(parts, app, data, discord);
    }

    /// <summary>To standard error, a line each; what people answered or are called is never part of a message of ours.</summary>
    static void Log(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        // Addresses stay addresses: the lines go to a terminal or a file, and into no page.
        logging.AddJsonConsole(json => json.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Quartz", LogLevel.Warning);
        // A start that fails is told in one sentence by the verb.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // It warns of every key that is not encrypted at rest; the data folder is the operator's to protect (README).
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
