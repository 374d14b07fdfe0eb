using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>Looking things up by words: a page, its neighbours, and what may have been meant.</summary>
public sealed class LookUpTests
{
    static readonly Router router = Member.RouterOf(new LookUpFeature(Member.Desk).Feature);

    readonly Member ada = new(router);

    [Fact]
    public async Task An_archetype_s_card_is_read_page_by_page()
    {
        await ada.Do("archetype", ("words", "A04"));
        var pages = new List<string> { Shown.Text(ada.Screen) };
        while (Member.ButtonsOf(ada.Screen).Any(button => button.Label == "Next page"))
        {
            Assert.IsType<Callback.Update>(await ada.Press("Next page"));
            pages.Add(Shown.Text(ada.Screen));
        }
        Golden.Check(string.Join("\n", pages));
    }

    [Theory]
    [InlineData("explain", "lease")]
    [InlineData("explain", "write shape 4")]
    [InlineData("knowledge", "numbers")]
    [InlineData("systems", "uber")]
    [InlineData("archetype", "auctoin")]
    public async Task A_look_up_reads_like_this(string command, string words)
    {
        await ada.Do(command, ("words", words));
        Golden.Check(Shown.Text(ada.Screen), $"{command}_{words.Replace(' ', '_')}");
    }

    [Fact]
    public async Task Nothing_typed_lists_the_topics()
    {
        await ada.Do("knowledge");
        Golden.Check(Shown.Text(ada.Screen));
    }

    [Fact]
    public async Task What_is_found_goes_to_whoever_asked_unless_they_share_it()
    {
        Assert.Equal(MessageBody.Ephemeral, Assert.IsType<Callback.Say>(await ada.Do("explain", ("words", "lease"))).Data.Flags);
        Assert.Equal(MessageBody.Ephemeral, Assert.IsType<Callback.Say>(await ada.Do("explain", ("words", "lease"), ("show", "me"))).Data.Flags);
        Assert.Null(Assert.IsType<Callback.Say>(await ada.Do("explain", ("words", "lease"), ("show", "everyone"))).Data.Flags);
    }

    [Fact]
    public async Task Going_back_a_page_shows_the_page_before()
    {
        await ada.Do("archetype", ("words", "A04"));
        var first = ada.Screen.Content;
        await ada.Press("Next page");
        Assert.NotEqual(first, ada.Screen.Content);
        await ada.Press("Previous page");
        Assert.Equal(first, ada.Screen.Content);
    }

    [Theory]
    [InlineData("v1:A04:999:look.archetype")]
    [InlineData("v1:A04:-1:look.archetype")]
    public async Task A_page_that_is_no_longer_there_is_answered_with_the_nearest(string id) => Assert.IsType<Callback.Update>(await ada.Click(id));

    [Theory]
    [InlineData("v1:A99:0:look.archetype")]
    [InlineData("v1:A04:0:look.nothing")]
    [InlineData("v1:A04:0:look")]
    [InlineData("v1:-:0:look.archetype")]
    public async Task What_is_gone_is_said_in_a_sentence(string id) => Assert.StartsWith("That entry is no longer there", Assert.IsType<Callback.Say>(await ada.Click(id)).Data.Content);

    [Fact]
    public async Task An_unknown_word_is_answered_with_buttons_to_what_is_near()
    {
        await ada.Do("explain", ("words", "leasing token"));
        Golden.Check(Shown.Text(ada.Screen));
        Assert.IsType<Callback.Update>(await ada.Press(Member.ButtonsOf(ada.Screen)[0].Label));
    }

    [Theory]
    [InlineData("qqqqxxzz")]
    [InlineData("**x** @everyone <@1> [a](http://b) # h > q - l ||s|| ```")]
    [InlineData("漢字の設計 👩‍👩‍👧‍👦")]
    public async Task What_leads_nowhere_says_how_to_go_on(string words)
    {
        await ada.Do("archetype", ("words", words));
        Assert.StartsWith("Nothing is called", ada.Screen.Content);
        Assert.Equal(MessageBody.Ephemeral, ada.Screen.Flags);
    }

    [Fact]
    public async Task Every_term_that_is_suggested_leads_to_its_page()
    {
        foreach (var lookUp in WordLookUp.All(Member.Desk))
        {
            foreach (var beginning in "abcdefghijklmnopqrstuvwxyz0123456789".Select(letter => letter.ToString()).Append(""))
            {
                foreach (var choice in await ada.Type(lookUp.Name, "words", beginning))
                {
                    await ada.Do(lookUp.Name, ("words", choice.Value));
                    Assert.False(ada.Screen.Content!.StartsWith("Nothing is called", StringComparison.Ordinal), $"/{lookUp.Name} {choice.Value}");
                }
            }
        }
    }

    [Fact]
    public async Task Every_term_there_is_can_be_read_to_its_last_page()
    {
        var lookUps = WordLookUp.All(Member.Desk);
        foreach (var term in Terms.Of(Auction.Catalog).DistinctBy(term => (term.Verb, term.Leads)))
        {
            var found = Assert.IsType<Callback.Say>(await ada.Do(term.Verb, ("words", StableWords.Of(term))));
            Assert.False(found.Data.Content!.StartsWith("Nothing is called", StringComparison.Ordinal), $"/{term.Verb} {term.Leads}");
            while (Member.ButtonsOf(ada.Screen).Any(button => button.Label == "Next page"))
                await ada.Press("Next page");
        }
    }

    [Fact]
    public async Task Suggestions_tell_their_kind_and_the_words_that_led_to_them()
    {
        var text = "";
        foreach (var (command, typed) in new[] { ("explain", "lea"), ("archetype", "auct"), ("knowledge", "cach"), ("systems", "ub"), ("explain", "cas on") })
            text += $"/{command} {typed}\n{string.Join('\n', (await ada.Type(command, "words", typed)).Select(choice => $"   {choice.Name}  =  {choice.Value}"))}\n";
        Golden.Check(text);
    }

    [Fact]
    public async Task What_nobody_is_called_suggests_nothing() => Assert.Empty(await ada.Type("archetype", "words", "qqqqxxzz"));

    [Fact]
    public async Task A_text_that_says_little_is_answered_with_a_doubt_and_a_question()
    {
        foreach (var text in new[] { "hello", "q q q", "Design Ticketmaster: sell seats, never sell one twice" })
        {
            await ada.Do("map", ("text", text));
            Assert.StartsWith("Not sure. The nearest are ", ada.Screen.Content);
            Assert.Contains("?", ada.Screen.Content!.Split('\n').First(line => line.Contains(" or ", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
        Golden.Check(Shown.Text(ada.Screen));
    }

    [Fact]
    public async Task A_problem_is_mapped_with_the_cards_a_press_away()
    {
        await ada.Do("map", ("text", "Design an online auction where people bid against each other in the last minute"));
        Golden.Check(Shown.Text(ada.Screen));
        Assert.StartsWith("### A04", Assert.IsType<Callback.Say>(await ada.Press("Card of A04")).Data.Content);
    }

    [Fact]
    public async Task An_estimate_shows_its_arithmetic()
    {
        await ada.Do("estimate", ("users", "2M"), ("actions", "5"), ("bytes", "200"));
        Golden.Check(Shown.Text(ada.Screen));
    }

    [Fact]
    public async Task A_number_that_makes_no_sense_is_named_in_a_sentence_each()
    {
        await ada.Do("estimate", ("users", "**many**"), ("actions", "5"), ("bytes", "200 miles"));
        Golden.Check(Shown.Text(ada.Screen));
    }

    [Fact]
    public async Task Help_is_eight_lines_with_every_command()
    {
        await ada.Do("help");
        Golden.Check(Shown.Text(ada.Screen));
        Assert.Equal(8, ada.Screen.Content!.Split('\n').Length);
        string[] others = ["practice", "resume", "daily", "name-me"];
        Assert.All(others.Concat(new Team().Router.Definitions.Select(command => command.Name)), name => Assert.Contains($"`/{name}`", ada.Screen.Content));
    }

    [Fact]
    public void Every_command_is_one_Discord_takes() => WithinLimits.Check(router.Definitions);
}
