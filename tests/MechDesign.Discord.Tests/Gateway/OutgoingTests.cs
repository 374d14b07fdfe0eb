using System.Text;

namespace MechDesign.Discord.Gateway;

public sealed class OutgoingTests
{
    readonly GatewaySettings settings = new("secret", 1, Shard.Only);

    [Fact]
    public void Identify_says_token_intents_properties_and_shard() => Assert.Equal(
        """{"op":2,"d":{"token":"secret","intents":1,"properties":{"os":"linux","browser":"mechdesign","device":"mechdesign"},"shard":[0,1]}}""",
        Encoding.UTF8.GetString(Outgoing.Identify(settings)));

    [Fact]
    public void Resume_says_token_session_and_sequence() =>
        Assert.Equal("""{"op":6,"d":{"token":"secret","session_id":"abc","seq":7}}""", Encoding.UTF8.GetString(Outgoing.Resume(settings, "abc", 7)));

    [Theory]
    [InlineData(null, """{"op":1,"d":null}""")]
    [InlineData(251, """{"op":1,"d":251}""")]
    public void A_beat_says_the_last_sequence_or_null(int? sequence, string json) => Assert.Equal(json, Encoding.UTF8.GetString(Outgoing.Beat(sequence)));

    [Fact]
    public void What_is_longer_than_Discord_takes_is_not_sent()
    {
        var stopped = Assert.Throws<DiscordStoppedException>(() => Outgoing.Identify(settings with { Token = new('x', 4096) }));

        Assert.DoesNotContain("xxx", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_do_not_print_the_token() => Assert.DoesNotContain("secret", settings.ToString(), StringComparison.Ordinal);
}
