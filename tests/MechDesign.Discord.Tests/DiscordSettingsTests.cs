using Microsoft.Extensions.Configuration;

namespace MechDesign.Discord;

/// <summary>What an operator may write, and what they are told when they wrote something else.</summary>
public sealed class DiscordSettingsTests
{
    [Fact]
    public void With_nothing_configured_it_is_Discord_itself_without_a_token()
    {
        var settings = From();
        Assert.Equal((null, "https://discord.com/api/v10", null, null, 1, true), (settings.Token, settings.ApiBaseUrl.ToString(), settings.WebBaseUrl, settings.TestGuild, settings.Intents, settings.Rehearses));
    }

    [Fact]
    public void Everything_can_be_set()
    {
        var settings = From(
            ("Discord:Token", "t"), ("Discord:ApiBaseUrl", "http://127.0.0.1:20777/api/v10/"), ("Web:PublicUrl", "https://room.example"), ("Discord:TestGuild", "9"),
            ("Discord:Intents", "0"), ("Discord:Rehearsal", "False"));
        Assert.Equal(new("t", new("http://127.0.0.1:20777/api/v10"), new("https://room.example"), "9", 0, false), settings);
    }

    [Theory]
    [InlineData("Discord:ApiBaseUrl", "discord.com", "Discord:ApiBaseUrl is an address such as https://example.org, not discord.com.")]
    [InlineData("Web:PublicUrl", "file:///etc", "Web:PublicUrl is an address such as https://example.org, not file:///etc.")]
    [InlineData("Discord:Intents", "7", "Discord:Intents is 1 or 0, not 7: the bot needs no others.")]
    [InlineData("Discord:Rehearsal", "no", "Discord:Rehearsal is true or false, not no.")]
    public void What_cannot_be_is_one_sentence(string key, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<DiscordStoppedException>(() => From((key, value))).Message);

    static DiscordSettings From(params (string Key, string Value)[] said) =>
        DiscordSettings.From(new ConfigurationBuilder().AddInMemoryCollection(said.Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value))).Build());
}
