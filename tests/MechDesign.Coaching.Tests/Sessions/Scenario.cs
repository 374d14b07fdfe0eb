using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>Given these events, when this is commanded, then those events follow, or a refusal.</summary>
sealed record Scenario(Session Session, Decision? Decision = null)
{
    public static Scenario Given(Session start, params ReadOnlySpan<Event> events)
    {
        foreach (var happened in events)
            start = Evolve.After(start, happened);
        return new(start);
    }

    /// <summary>Every answer the reference's until a key is asked.</summary>
    public static Scenario GivenAsked(Session start, string key) => new(new Interview(start).AnswerUntil(key).Session);

    public Scenario When(Command command) => this with { Decision = Decide.On(Session, command, Auction.Wording) };

    public void Then(params ImmutableArray<Event> expected) =>
        Assert.Equal(Lines(expected), Lines(Assert.IsType<Decision.Accepted>(Decision).Events));

    public void ThenRefused(Refusal reason, string? detail = null)
    {
        var refused = Assert.IsType<Decision.Refused>(Decision);
        Assert.Equal((reason, detail), (refused.Reason, refused.Detail));
    }

    public void ThenShown(Showing what) => Assert.Equal(new Decision.Shown(what), Decision);

    static string Lines(ImmutableArray<Event> events) => string.Join('\n', events.Select(Json));

    public static string Json(Event happened)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            EventJson.Write(json, happened);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

/// <summary>Events of an Auction interview, by the keys a member reads.</summary>
static class Happened
{
    public static Event.Answered Answered(string key, string value, string? goesOnWith = null) => new(At(key), key, value, goesOnWith);

    public static Event.Unknown Unknown(string key, string? goesOnWith) => new(At(key), key, goesOnWith);

    public static Event.Skipped Skipped(string key, string? goesOnWith) => new(At(key), key, goesOnWith);

    public static Event.Reopened Reopened(string key) => new(At(key), key);

    public static Event.Proposed Proposed(string key, string value) => new(At(key), key, value);

    public static Event.HintShown HintShown(string key) => new(At(key), key);

    public static Event.Revealed Revealed(string key, string? outcome, int rule = 0, params ImmutableArray<Tried> before) => new(At(key), key, outcome, rule, before);

    public static Key At(string key) => Auction.Prompt.Design.Parse(key) ?? throw new ArgumentException($"The Auction has no '{key}'.");
}
