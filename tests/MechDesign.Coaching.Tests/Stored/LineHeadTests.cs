using System.Buffers;
using System.Text;
using System.Text.Json;

namespace MechDesign.Coaching.Tests;

/// <summary>A line as we write it is read by its places, any other by its JSON; the two never differ.</summary>
public class LineHeadTests
{
    static readonly DateTimeOffset time = new(2026, 11, 21, 3, 24, 15, 7, TimeSpan.Zero);

    [Theory]
    [InlineData("plain-1")]
    [InlineData("")]
    [InlineData("with \"quotes\", \\ and\nlines")]
    [InlineData("größer 競売 🔨 \u007f")]
    [InlineData("x\",\"events\":[]")]
    public void Blanks_between_make_no_difference(string id)
    {
        var line = Text(new(id, time, [new Event.Paused(), new Event.Resumed()]));
        var spaced = line.Replace("\"mechdesign\":1,", "\"mechdesign\":1,  ", StringComparison.Ordinal);
        foreach (var read in (Commit[])[Read(line), Read(spaced)])
        {
            Assert.Equal((id, time), (read.CommandId, read.At));
            Assert.Equal([new Event.Paused(), new Event.Resumed()], read.Events.AsEnumerable());
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00.000Z")]
    [InlineData("9999-12-31T23:59:59.999Z")]
    [InlineData("2024-02-29T12:00:00.120Z")]
    public void Any_time_comes_back(string at)
    {
        var expected = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, Read(Text(new("id", expected, [new Event.Paused()]))).At);
    }

    [Theory]
    [InlineData("2026-11-21T03:24:15.007Z", "2026-13-21T03:24:15.007Z")]
    [InlineData("2026-11-21T03:24:15.007Z", "2025-02-29T03:24:15.007Z")]
    [InlineData("2026-11-21T03:24:15.007Z", "2026-11-21 03:24:15.007Z")]
    [InlineData("2026-11-21T03:24:15.007Z", "2026-11-21T03:24:15.0x7Z")]
    [InlineData("2026-11-21T03:24:15.007Z", "")]
    [InlineData("}", "]")]
    [InlineData("]}", "]")]
    [InlineData("]}", "]}}")]
    [InlineData("]}", "],\"more\":1}")]
    [InlineData("[", "")]
    [InlineData("\"id\"", "\"name\"")]
    [InlineData("plain", "pl\u0001ain")]
    [InlineData("plain", "pl\\ain")]
    public void A_line_read_by_its_places_is_read_as_strictly_as_any_other(string part, string damaged)
    {
        var line = Text(new("plain", time, [new Event.Paused()]));
        Assert.ThrowsAny<Exception>(() => Read(line.Replace(part, damaged, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_place_where_a_line_can_end_too_early_is_an_error()
    {
        var line = Text(new("plain", time, [new Event.Paused()]));
        for (var length = 0; length < line.Length; length++)
            Assert.ThrowsAny<JsonException>(() => Read(line[..length]));
    }

    static Commit Read(string line) => CommitJson.Read(Encoding.UTF8.GetBytes(line));

    static string Text(Commit commit)
    {
        var line = new ArrayBufferWriter<byte>();
        CommitJson.Write(line, commit);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }
}
