using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Tests.Rest;

/// <summary>What Discord refuses although its own document lets it pass, and the limits people meet most (discord.md, sections 2 and 4).</summary>
public sealed class LimitsTests
{
    static readonly Button one = new(ButtonStyle.Secondary, "One", "v1:a:1:one");

    public static TheoryData<string, string> Refused => new()
    {
        { nameof(TooLongContent), "The content has 2001 characters, and 2000 are allowed." },
        { nameof(TooMuchInEmbeds), "There are 6001 characters in all embeds, and 6000 are allowed." },
        { nameof(SixRows), "There are 6 rows, and 5 are allowed." },
        { nameof(Mixed), "A row has up to five buttons or one select, and nothing else." },
        { nameof(SameIds), "The custom id v1:a:1:one is there twice." },
        { nameof(SameValues), "The option 1 is there twice." },
        { nameof(LinkWithId), "The button Web needs an address and no id." },
        { nameof(ButtonWithoutId), "The button One needs an id and no address." },
        { nameof(TwoPrimaries), "There are 2 primary buttons in a row, and 1 are allowed." },
        { nameof(Empty), "A message has to have something in it." },
        { nameof(LaterWithContent), "A message that comes later has no content yet, and no flag but ephemeral." },
        { nameof(SixInputs), "There are 6 parts of a form, and 5 are allowed." },
        { nameof(LongChoice), "Suggestions: the value of a has 101 characters, and 100 are allowed." },
        { nameof(ManyChoices), "There are 26 choices (Suggestions), and 25 are allowed." },
        { nameof(ManyOptions), "There are 26 options, and 25 are allowed." },
        { nameof(LongLabel), "A button's label has 81 characters, and 80 are allowed." },
        { nameof(LongId), "The id of One has 101 characters, and 100 are allowed." },
        { nameof(FilesWithoutNames), "Files and attachments are not as many." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void It_is_refused_before_it_is_sent(string what, string because) =>
        Assert.Contains(because, Limits.Problems((Callback)typeof(LimitsTests).GetMethod(what, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.Invoke(null, null)!));

    [Theory]
    [InlineData("Daily", "'Daily' is no name")]
    [InlineData("two words", "'two words' is no name")]
    [InlineData("", "'' is no name")]
    public void A_command_has_a_name_Discord_takes(string name, string because) => Assert.Contains(Limits.Problems([new(name, "What it does")]), problem => problem.Contains(because, StringComparison.Ordinal));

    [Fact]
    public void What_is_required_comes_first() =>
        Assert.Contains("/map: what is required comes first.", Limits.Problems([new("map", "Map", [new(OptionType.Text, "a", "A"), new(OptionType.Text, "b", "B", true)])]));

    [Fact]
    public void A_command_without_a_description_is_refused() => Assert.Contains("/map: the description is empty.", Limits.Problems([new("map", "")]));

    [Fact]
    public void A_hundred_and_first_command_is_refused() =>
        Assert.Contains("There are 101 commands, and 100 are allowed.", Limits.Problems([.. Enumerable.Range(0, 101).Select(number => new CommandDefinition($"c{number}", "One of many"))]));

    [Fact]
    public void All_words_of_a_command_are_counted()
    {
        OptionChoice[] choices = [.. Enumerable.Range(0, 25).Select(number => new OptionChoice($"{number}".PadRight(100, 'n'), $"{number}".PadRight(100, 'v')))];
        OptionDefinition[] options = [.. Enumerable.Range(0, 2).Select(number => new OptionDefinition(OptionType.Text, $"o{number}", "An option", Choices: [.. choices]))];
        Assert.Contains(Limits.Problems([new("map", "Map", [.. options])]), problem => problem.EndsWith("characters in /map, and 8000 are allowed.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thread_is_archived_after_one_of_four_times() => Assert.Equal("A thread cannot be archived after 90 minutes.", Assert.Single(Limits.Problems(new ThreadBody("Daily", 90))));

    static Callback TooLongContent() => new Callback.Update(new(new string('a', 2001)));

    static Callback TooMuchInEmbeds() => new Callback.Update(new(Embeds: [new(Description: new string('a', 4000)), new(Description: new string('a', 2001))]));

    static Callback SixRows() => new Callback.Update(new(Components: [.. Enumerable.Range(0, 6).Select(number => Row.Of(one with { CustomId = $"{number}" }))]));

    static Callback Mixed() => new Callback.Update(new(Components: [Row.Of(one, Samples.Select(2))]));

    static Callback SameIds() => new Callback.Update(new(Components: [Row.Of(one, one)]));

    static Callback SameValues() => new Callback.Update(new(Components: [Row.Of(new Select("s", [new("a", "1"), new("b", "1")]))]));

    static Callback LinkWithId() => new Callback.Update(new(Components: [Row.Of(new Button(ButtonStyle.Link, "Web", "v1", "https://example.org"))]));

    static Callback ButtonWithoutId() => new Callback.Update(new(Components: [Row.Of(one with { CustomId = null })]));

    static Callback TwoPrimaries() => new Callback.Update(new(Components: [Row.Of(one with { Style = ButtonStyle.Primary }, new Button(ButtonStyle.Primary, "Two", "2"))]));

    static Callback Empty() => new Callback.Say(new(Flags: MessageBody.Ephemeral));

    static Callback LaterWithContent() => new Callback.SayLater(new("Soon"), _ => Task.FromResult(new MessageBody()));

    static Callback SixInputs() => new Callback.Ask(new("m", "Form", [.. Enumerable.Range(0, 6).Select(number => new Label("Text", new TextInput($"{number}", TextInputStyle.Short)))]));

    static Callback LongChoice() => new Callback.Suggest(new([new("a", new string('v', 101))]));

    static Callback ManyChoices() => new Callback.Suggest(new([.. Enumerable.Range(0, 26).Select(number => new OptionChoice($"{number}", $"{number}"))]));

    static Callback ManyOptions() => new Callback.Update(new(Components: [Row.Of(Samples.Select(26))]));

    static Callback LongLabel() => new Callback.Update(new(Components: [Row.Of(one with { Label = new string('a', 81) })]));

    static Callback LongId() => new Callback.Update(new(Components: [Row.Of(one with { CustomId = new string('a', 101) })]));

    static Callback FilesWithoutNames() => new Callback.Update(new("x") { Files = [new("a.md", default, "text/markdown")] });
}
