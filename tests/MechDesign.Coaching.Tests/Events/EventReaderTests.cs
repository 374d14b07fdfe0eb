using System.Text;
using System.Text.Json;

namespace MechDesign.Coaching.Tests;

/// <summary>What is none of our lines is a JsonException, never another crash and never half an event.</summary>
public class EventReaderTests
{
    const string Head = """{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c","events":[""";

    [Theory]
    [InlineData("""{"event":"teleported"}""")]
    [InlineData("""{"event":"Paused"}""")]
    [InlineData("""{"event":""}""")]
    [InlineData("""{"key":"P1.routing","row":1}""")]
    [InlineData("""{}""")]
    [InlineData("""{"event":"paused","mood":"tired"}""")]
    [InlineData("""{"event":"paused","mood":{"event":"resumed"}}""")]
    [InlineData("""{"event":"answered","key":"P1.routing","row":1}""")]
    [InlineData("""{"event":"answered","value":"any writer"}""")]
    [InlineData("""{"event":"answered","key":"P1.weather","row":1,"value":"any writer"}""")]
    [InlineData("""{"event":"answered","key":"routing","row":1,"value":"any writer"}""")]
    [InlineData("""{"event":"answered","key":"P1.routing","row":"1","value":"any writer"}""")]
    [InlineData("""{"event":"answered","key":"P1.routing","row":1.5,"value":"any writer"}""")]
    [InlineData("""{"event":"answered","key":"P1.routing","row":1,"value":7}""")]
    [InlineData("""{"event":"answered","key":"P1.routing","row":1,"value":null}""")]
    [InlineData("""{"event":7}""")]
    [InlineData("""{"event":["paused"]}""")]
    [InlineData("""{"event":"revealed","key":"P1.retry","row":1,"tried":5}""")]
    [InlineData("""{"event":"revealed","key":"P1.retry","row":1,"tried":[1]}""")]
    [InlineData("""{"event":"revealed","key":"P1.retry","row":1,"tried":["1",0]}""")]
    [InlineData("""{"event":"started","prompt":"auction"}""")]
    [InlineData("""{"event":"started","prompt":"a","title":"a","prompt_hash":"a","depth":"deep","mode":"mock","rules":"repaired","person":"a","prompt_source":"a"}""")]
    [InlineData("""{"event":"started","prompt":"a","title":"a","prompt_hash":"a","depth":"core","mode":"mock","rules":"repaired","person":"a","prompt_source":5}""")]
    [InlineData("7")]
    [InlineData("\"paused\"")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_no_event_of_ours_is_refused(string json) => Refused($"{Head}{json}]}}");

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not ours")]
    [InlineData("""{"mechdesign":2,"at":"2026-08-01T09:30:15.250Z","id":"c","events":[{"event":"paused"}]}""")]
    [InlineData("""{"mechdesign":1,"id":"c","events":[{"event":"paused"}]}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","events":[{"event":"paused"}]}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c"}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c","events":{"event":"paused"}}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c","events":"paused"}""")]
    [InlineData("""{"mechdesign":1,"at":"yesterday","id":"c","events":[{"event":"paused"}]}""")]
    [InlineData("""{"mechdesign":1,"at":17,"id":"c","events":[{"event":"paused"}]}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":5,"events":[{"event":"paused"}]}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c","events":[{"event":"paused"}],"mood":1}""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c","events":[{"event":"paused"}]} and more""")]
    [InlineData("""{"mechdesign":1,"at":"2026-08-01T09:30:15.250Z","id":"c","events":[{"event":"paused"}]""")]
    public void What_is_no_line_of_ours_is_refused(string line) => Refused(line);

    [Fact]
    public void A_line_cut_anywhere_is_refused()
    {
        var line = EventJsonTests.Written(new("c", new(2026, 8, 1, 9, 30, 15, TimeSpan.Zero), [.. Events.OneOfEach]));
        for (var length = 0; length < line.Length; length++)
            Refused(line[..length]);
    }

    static void Refused(string line) => Assert.ThrowsAny<JsonException>(() => CommitJson.Read(Encoding.UTF8.GetBytes(line)));
}
