using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Rest;

/// <summary>Everything that was logged, exceptions too.</summary>
sealed class Recorded : ILogger<DiscordRest>
{
    readonly ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{formatter(state, exception)} {exception}");
}
