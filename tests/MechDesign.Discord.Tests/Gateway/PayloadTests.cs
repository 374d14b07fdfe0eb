using System.Text;

namespace MechDesign.Discord.Gateway;

public sealed class PayloadTests
{
    const string Interaction = """{"id":"1","application_id":"2","type":3,"token":"token","data":{"custom_id":"v1:x:1:pick","values":["2"]},"message":{"components":[{"type":1}],"id":"9","flags":64},"entitlements":[]}""";

    [Theory]
    [InlineData("""{"t":"GUILD_DELETE","s":42,"op":0,"d":{"id":"1","t":"READY","op":9}}""")]
    [InlineData("""{"d" : {"id":"1","t":"READY","op":9}, "op":0, "new":[{"op":7}], "s":42, "t":"GUILD_DELETE"}""")]
    public void An_event_is_read_whatever_the_order_of_its_parts(string json)
    {
        var payload = Read(json)!.Value;

        Assert.Equal((0, 42, EventKind.GuildDelete), (payload.Op, payload.Sequence, payload.Kind));
        Assert.Equal("""{"id":"1","t":"READY","op":9}""", Encoding.UTF8.GetString(payload.Data.Span));
    }

    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":42,"op":0,"d":DATA}""", true)]
    [InlineData("""{"t":"INTERACTION_CREATE","d" : DATA , "op":0, "new":[{"op":7}], "s":42}""", true)]
    [InlineData("""{"d" : DATA, "op":0, "new":[{"op":7}], "s":42, "t":"INTERACTION_CREATE"}""", false)]
    public void An_interaction_is_the_same_whatever_the_order_and_is_read_at_once_where_its_kind_is_known(string json, bool isAtOnce)
    {
        var payload = Read(json.Replace("DATA", Interaction, StringComparison.Ordinal))!.Value;

        Assert.Equal((0, 42, EventKind.InteractionCreate, isAtOnce), (payload.Op, payload.Sequence, payload.Kind, payload.Interaction is not null));
        var read = Assert.IsType<GatewayEvent.InteractionCreated>(Feed.Of(payload, 0)).Interaction;
        Assert.Equal(("1", "token", "v1:x:1:pick", "2"), (read.Id, read.Token, read.Data!.CustomId, read.Data.Values!.Value.Single()));
        Assert.Equal(("9", 64), (read.Message!.Id, read.Message.Flags));
    }

    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":42,"op":0,"d":{"id":7,"op":9}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","s":42,"op":0,"d":[]}""")]
    public void An_event_that_is_no_interaction_has_a_number_nevertheless(string json)
    {
        var payload = Read(json)!.Value;

        Assert.Equal((42, null), (payload.Sequence, payload.Interaction));
        Assert.Throws<System.Text.Json.JsonException>(() => Feed.Of(payload, 0));
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

    [Theory]
    [InlineData("""{"t":"GUILD_DELETE","s":3,"op":0,"d":{"id":"5","unavailable":true}}""")]
    [InlineData($$"""{"t":"INTERACTION_CREATE","s":3,"op":0,"d":{{Interaction}}}""")]
    public void Any_cut_of_a_payload_is_nothing(string whole)
    {
        Assert.NotNull(Read(whole));
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(Read(whole[..length])));
    }

    static Payload? Read(string json) => Payload.Read(Encoding.UTF8.GetBytes(json));
}
