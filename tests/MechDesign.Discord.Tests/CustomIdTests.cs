using MechDesign.Discord.Interactions;

namespace MechDesign.Discord;

public sealed class CustomIdTests
{
    [Fact]
    public void An_id_is_read_as_it_was_written() =>
        Assert.Equal(new("d1234-abcd", 17, "answer.3"), CustomId.Parse(new CustomId("d1234-abcd", 17, "answer.3").ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0:auction:0:start")]
    [InlineData("v1:auction:start")]
    [InlineData("v1:auction:one:start")]
    [InlineData("v1::0:start")]
    [InlineData("v1:auction:0:")]
    [InlineData("v1:auction:0:start:more")]
    public void What_is_not_ours_or_of_another_version_is_no_id(string? text) => Assert.Null(CustomId.Parse(text));
}
