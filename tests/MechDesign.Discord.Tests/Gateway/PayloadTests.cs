using System.Text;

namespace MechDesign.Discord.Gateway;

public sealed class PayloadTests
{
    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":42,"op":0,"d":{"id":"1","t":"READY","op":9}}""")]
    [InlineData("""{"d" : {"id":"1","t":"READY","op":9}, "op":0, "new":[{"op":7}], "s":42, "t":"INTERACTION_CREATE"}""")]
    public void An_event_is_read_whatever_the_order_of_its_parts(string json)
    {
        var payload = Read(json)!.Value;

        Assert.Equal((0, 42, EventKind.InteractionCreate), (payload.Op, payload.Sequence, payload.Kind));
        Assert.Equal("""{"id":"1","t":"READY","op":9}""", Encoding.UTF8.GetString(payload.Data.Span));
    }

    [Theory]
    [InlineData("""{"op":11}""", 11)]
    [InlineData("""{"t":null,"s":null,"op":7,"d":null}""", 7)]
    public void What_is_null_is_not_there(string json, int op) => Assert.Equal(new(op, null, EventKind.Other, default), Read(json));

    [Fact]
    public void Whether_a_session_can_be_resumed_is_in_the_data() => Assert.Equal("true", Encoding.UTF8.GetString(Read("""{"op":9,"d":true}""")!.Value.Data.Span));

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"op":"0"}""")]
    [InlineData("""{"op":99999999999}""")]
    [InlineData("""{"op":0,"d":{"cut""")]
    [InlineData("""{"op":0} and more""")]
    [InlineData("""{"op":0}{"op":0}""")]
    public void What_is_no_payload_is_nothing(string json) => Assert.Null(Read(json));

    [Fact]
    public void Any_cut_of_a_payload_is_nothing()
    {
        var whole = """{"t":"GUILD_DELETE","s":3,"op":0,"d":{"id":"5","unavailable":true}}""";

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(Read(whole[..length])));
    }

    static Payload? Read(string json) => Payload.Read(Encoding.UTF8.GetBytes(json));
}
