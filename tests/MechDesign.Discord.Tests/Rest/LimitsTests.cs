using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>What Discord refuses and its OpenAPI document lets through, each found before it is sent.</summary>
public sealed class LimitsTests
{
    [Fact]
    public void The_largest_bodies_there_are_have_no_problem()
    {
        Assert.Empty(Limits.Problems(Bodies.Large));
        Assert.Empty(Limits.NewMessage(Bodies.Large, false));
        Assert.Empty(Limits.Problems(Bodies.Form()));
        Assert.Empty(Limits.Problems(Bodies.Suggestions()));
        Assert.Empty(Limits.Problems([Bodies.LargeCommand]));
        Assert.Empty(Limits.Problems(new ThreadBody(new('n', 100), 60)));
    }

    [Fact]
    public void One_more_than_there_may_be_is_one_problem()
    {
        MessageBody[] bodies =
        [
            new(Embeds: [new(new('t', 257))]), new(Embeds: [new(Description: new('d', 4_097))]), new(Embeds: [new("t", Footer: new(new('f', 2_049)))]),
            new(Embeds: [new(Fields: [new("n", new('v', 1_025))])]), new(Embeds: [new(Fields: [.. Enumerable.Repeat(new EmbedField("n", "v"), 26)])]),
            new(Embeds: [.. Enumerable.Repeat(new Embed("t"), 11)]), new("c", Nonce: new('n', 26)), new("c", AllowedMentions: new([], [.. Enumerable.Repeat("1", 101)])),
            new("c", Attachments: [new("0", "a.md", new('d', 1_025))]), new("c") { Files = [new("a.md", default, "text/markdown")] },
            Bodies.With(Row.Of(Bodies.Pick(options: 26))), Bodies.With(Row.Of(Bodies.Pick(options: 0))), Bodies.With(Row.Of(Bodies.Pick() with { Placeholder = new('p', 151) })),
            Bodies.With(Row.Of(Bodies.Pick() with { MaxValues = 3 })), Bodies.With(Row.Of(Bodies.Pick(new('i', 101)))), Bodies.With(Row.Of()),
            Bodies.With(Row.Of(Bodies.Press() with { Label = new('l', 81) })), Bodies.With(Row.Of(Bodies.Press(new('i', 101)))),
            Bodies.With(Row.Of([.. Enumerable.Range(0, 6).Select(number => Bodies.Press($"{number}"))])),
            Bodies.With(Row.Of(Bodies.Press("a") with { Style = ButtonStyle.Primary }, Bodies.Press("b") with { Style = ButtonStyle.Primary })),
        ];

        Assert.All(bodies, body => Assert.Single(Limits.Problems(body)));
        Assert.Single(Limits.Problems(Bodies.Suggestions(26)));
        Assert.Single(Limits.Problems(new Callback.Ask(Bodies.Form().Data with { Title = new('t', 46) })));
        Assert.Single(Limits.Problems([Bodies.Command([.. Enumerable.Range(0, 26).Select(number => Bodies.Option($"o{number}"))])]));
        Assert.Single(Limits.Problems([Bodies.Command() with { Description = new('d', 101) }]));
        Assert.Single(Limits.Problems(new ThreadBody(new('n', 101), 60)));
        Assert.Single(Limits.Problems(new ThreadBody("Daily", 90)));
    }

    [Fact]
    public void A_value_to_choose_has_a_hundred_characters() =>
        Assert.Equal<string>(["The suggestions, choice 1: the value has 101 characters, and 100 are allowed."], Limits.Problems(Bodies.Suggestions(1, 101)));

    [Fact]
    public void A_form_has_five_parts() => Assert.Equal<string>(["There are 6 parts of the form, and 5 are allowed."], Limits.Problems(Bodies.Form(6)));

    [Fact]
    public void Buttons_and_selects_do_not_share_a_row() =>
        Assert.Equal<string>(["Row 1 has to have up to five buttons or one select, and nothing else."], Limits.Problems(Bodies.With(Row.Of(Bodies.Press(), Bodies.Pick()))));

    [Fact]
    public void An_id_is_used_once_in_a_message() =>
        Assert.Equal<string>(["The ids of components 1 and 2 are the same."], Limits.Problems(Bodies.With(Row.Of(Bodies.Press("a")), Row.Of(Bodies.Pick("a")))));

    [Fact]
    public void A_value_is_offered_once() =>
        Assert.Equal<string>(["Row 1: the values of options 1 and 3 are the same."], Limits.Problems(Bodies.With(Row.Of(new Select("s", [new("A", "1"), new("B", "2"), new("C", "1")])))));

    [Fact]
    public void A_message_has_five_rows() =>
        Assert.Equal<string>(["There are 6 rows, and 5 are allowed."], Limits.Problems(Bodies.With([.. Enumerable.Range(0, 6).Select(number => Row.Of(Bodies.Press($"{number}")))])));

    [Fact]
    public void Components_of_version_2_are_not_asked_for() => Assert.Equal<string>(["The flags hold one that this bot never sets."], Limits.Problems(new MessageBody("x", Flags: 1 << 15)));

    [Theory]
    [InlineData("a", "https://a.example")]
    [InlineData(null, null)]
    public void A_link_has_an_address_and_no_id(string? id, string? url) =>
        Assert.Equal<string>(["Row 1, button 1 is a link and needs an address and no id."], Limits.Problems(Bodies.With(Row.Of(new Button(ButtonStyle.Link, "Room", id, url)))));

    [Theory]
    [InlineData("a", "https://a.example")]
    [InlineData(null, null)]
    public void Any_other_button_has_an_id_and_no_address(string? id, string? url) =>
        Assert.Equal<string>(["Row 1, button 1 needs an id and no address."], Limits.Problems(Bodies.With(Row.Of(new Button(ButtonStyle.Success, "Start", id, url)))));

    [Fact]
    public void A_post_or_an_edit_has_two_thousand_characters() =>
        Assert.Equal<string>(["The content has 2001 characters, and 2000 are allowed."], Limits.Problems(new MessageBody(new('c', 2_001))));

    [Fact]
    public void Embeds_have_six_thousand_characters_together() =>
        Assert.Equal<string>(["There are 6001 characters in all embeds, and 6000 are allowed."], Limits.Problems(new MessageBody(Embeds: [new(Description: new('d', 4_096)), new(Description: new('d', 1_905))])));

    [Fact]
    public void A_new_message_has_something_in_it_and_an_edit_need_not()
    {
        Assert.Equal<string>(["A message has to have something in it."], Limits.NewMessage(new(" "), false));
        Assert.Equal<string>(["A message has to have something in it."], Limits.Problems(new Callback.Say(new())));
        Assert.Empty(Limits.Problems(new MessageBody(Components: [])));
    }

    [Theory]
    [InlineData("LookUp")]
    [InlineData("look up")]
    [InlineData("lookup\n")]
    [InlineData("")]
    [InlineData("a-name-with-thirty-three-letters-x")]
    public void A_command_has_a_name_of_small_letters(string name) =>
        Assert.Equal($"/{name}: this is no name; small letters, digits and hyphens, at most 32.", Limits.Problems([Bodies.Command() with { Name = name }])[0]);

    [Fact]
    public void A_command_says_what_it_does() => Assert.Equal<string>(["/explain: the description is empty."], Limits.Problems([Bodies.Command() with { Description = "" }]));

    [Fact]
    public void What_is_required_comes_first() =>
        Assert.Equal<string>(["/explain: what is required comes first."], Limits.Problems([Bodies.Command(Bodies.Option("a"), Bodies.Option("b", true))]));

    [Fact]
    public void A_command_has_eight_thousand_characters()
    {
        var options = Enumerable.Range(0, 2).Select(option => Bodies.Option($"o{option}") with { Choices = [.. Enumerable.Range(0, 25).Select(number => new OptionChoice($"{number:000}{new string('n', 90)}", new('v', 80)))] });

        Assert.Equal<string>(["There are 8727 characters in /explain, and 8000 are allowed."], Limits.Problems([Bodies.Command([.. options])]));
    }

    [Fact]
    public void There_are_a_hundred_commands() => Assert.Equal<string>(
        ["There are 101 commands, and 100 are allowed."], Limits.Problems([.. Enumerable.Range(0, 101).Select(number => Bodies.Command() with { Name = $"c{number}" })]));

    [Fact]
    public void Subcommands_lie_in_a_group_or_at_the_top()
    {
        OptionDefinition off = new(OptionType.Subcommand, "off", "Ends it");
        OptionDefinition group = new(OptionType.SubcommandGroup, "more", "More of it", Options: [off]);

        Assert.Empty(Limits.Problems([Bodies.Command(off, group)]));
        Assert.NotEmpty(Limits.Problems([Bodies.Command(off, Bodies.Option())]));
        Assert.NotEmpty(Limits.Problems([Bodies.Command(group with { Options = [group] })]));
        Assert.NotEmpty(Limits.Problems([Bodies.Command(off with { Options = [off] })]));
    }

    [Fact]
    public void Suggestions_and_choices_do_not_go_together() => Assert.Equal<string>(
        ["/explain words: suggestions and choices do not go together."], Limits.Problems([Bodies.Command(Bodies.Option() with { Autocomplete = true, Choices = [new("a", "a")] })]));

    [Fact]
    public void Characters_are_counted_as_people_write_them_and_not_in_bytes()
    {
        var text = string.Concat(Enumerable.Repeat("🔧", 2_000));

        Assert.Empty(Limits.Problems(new MessageBody(text)));
        Assert.Equal<string>(["The content has 2001 characters, and 2000 are allowed."], Limits.Problems(new MessageBody(text + "設")));
    }

    [Fact]
    public void An_answer_fits_what_was_done()
    {
        var say = new Callback.Say(new("Hello"));
        var update = new Callback.Update(new("Next"));

        Assert.Empty(Limits.Problems(Done(InteractionType.Command), say));
        Assert.Empty(Limits.Problems(Done(InteractionType.Modal, new("1")), update));
        Assert.Empty(Limits.Problems(Done(InteractionType.Autocomplete), Bodies.Suggestions()));
        Assert.Equal<string>(["Say does not answer an Autocomplete."], Limits.Problems(Done(InteractionType.Autocomplete), say));
        Assert.Equal<string>(["Update does not answer a Command."], Limits.Problems(Done(InteractionType.Command), update));
        Assert.Equal<string>(["Update does not answer a Modal."], Limits.Problems(Done(InteractionType.Modal), update));
        Assert.Equal<string>(["Ask does not answer a Modal."], Limits.Problems(Done(InteractionType.Modal), Bodies.Form()));
        Assert.Equal<string>(["Suggest does not answer a Component."], Limits.Problems(Done(InteractionType.Component), Bodies.Suggestions()));
    }

    [Fact]
    public void What_comes_later_says_nothing_yet()
    {
        Assert.Empty(Limits.Problems(new Callback.SayLater(new(Flags: MessageBody.Ephemeral), _ => Task.FromResult(Bodies.Large))));
        Assert.NotEmpty(Limits.Problems(new Callback.SayLater(new("Wait."), _ => Task.FromResult(Bodies.Large))));
        Assert.NotEmpty(Limits.Problems(new Callback.SayLater(new(Flags: MessageBody.Ephemeral | 1 << 12), _ => Task.FromResult(Bodies.Large))));
    }

    [Fact]
    public void Only_answers_are_ephemeral() =>
        Assert.Equal<string>(["Only an answer to somebody can be ephemeral."], Limits.NewMessage(new("Psst", Flags: MessageBody.Ephemeral), false));

    [Fact]
    public void A_file_is_as_large_as_the_interaction_says()
    {
        var body = new MessageBody(Attachments: [new("0", "a.md")]) { Files = [new("a.md", new byte[11], "text/markdown")] };

        Assert.Empty(Limits.Problems(Done(InteractionType.Command) with { AttachmentSizeLimit = 11 }, new Callback.Say(body)));
        Assert.Equal<string>(["File 1 has 11 bytes, and 10 are allowed."], Limits.Problems(Done(InteractionType.Command) with { AttachmentSizeLimit = 10 }, new Callback.Say(body)));
    }

    [Fact]
    public void A_problem_names_its_place_and_never_what_is_written_there()
    {
        const string secret = "SECRET";
        var value = secret + new string('x', 4_100);
        MessageBody body = new(value, [new(value, value, value, -1, [new(value, value)], new(value), new(value))],
            [Row.Of(new Select(value, [new(value, value, value), new(value, value, value)], value)), Row.Of(new Button(ButtonStyle.Link, value, value, value))], Nonce: value,
            Attachments: [new("0", value, value)])
        { Files = [new(value, new byte[1], "text/plain")] };
        Callback.Ask form = new(new(value, value, [new Label(value, new TextInput(value, TextInputStyle.Short, value), value), new Label(value, new TextInput(value, TextInputStyle.Short))]));
        Callback.Suggest suggest = new(new([new(value, value), new(value, value)]));

        var problems = new[] { Limits.Problems(body), Limits.Problems(form), Limits.Problems(suggest) };

        Assert.All(problems, found => Assert.True(found.Length >= 5));
        Assert.All(problems.SelectMany(found => found), problem => Assert.DoesNotContain(secret, problem, StringComparison.Ordinal));
    }

    static Interaction Done(InteractionType type, ReceivedMessage? on = null) => new("1", "2", type, "token", Message: on);
}
