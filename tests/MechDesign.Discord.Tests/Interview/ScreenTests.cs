using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>The words and buttons of each screen.</summary>
public sealed class ScreenTests
{
    readonly Member ada = new(new());

    [Fact]
    public async Task The_first_screen()
    {
        await ada.Practise(("prompt", "auction"));
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task The_first_screen_of_a_long_brief()
    {
        await ada.Practise(("prompt", "news-aggregator"), ("depth", "full"));
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task The_first_question_brings_the_brief_however_it_is_shown_again()
    {
        await ada.Practise(("prompt", "auction"));
        const string brief = "Sellers put one-off items up for auction";
        Assert.Contains(brief, ada.Screen.Content, StringComparison.Ordinal);
        var form = Assert.IsType<Callback.Ask>(await ada.Press("Type an answer"));
        await ada.Fill(form, ("A name or an id", "no such thing"));
        Assert.Contains("is no answer here", ada.Screen.Content, StringComparison.Ordinal);
        Assert.Contains(brief, ada.Screen.Content, StringComparison.Ordinal);
        await ada.Press("Pause");
        await ada.Command("resume");
        Assert.Contains(brief, ada.Screen.Content, StringComparison.Ordinal);
        await ada.Press("I don't know");
        Assert.DoesNotContain(brief, ada.Screen.Content, StringComparison.Ordinal);
        await ada.Press("Back");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task A_typed_answer_may_be_part_of_a_name()
    {
        await ada.Practise(("prompt", "auction"));
        await ada.Fill(Assert.IsType<Callback.Ask>(await ada.Press("Type an answer")), ("A name or an id", "subject"));
        Assert.Contains("fits several answers; did you mean A01 Subject", ada.Screen.Content, StringComparison.Ordinal);
        await ada.Fill(Assert.IsType<Callback.Ask>(await ada.Press("Type an answer")), ("A name or an id", "order book"));
        Assert.Contains("you said A17", ada.Screen.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_with_few_choices_has_buttons()
    {
        await AskedFor("every write to one scope");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task A_question_with_many_choices_has_a_select()
    {
        await AskedFor("shape does this write");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task A_question_for_several_values_takes_several()
    {
        await AskedFor("Pick one or several");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task After_a_wrong_prediction_the_reason_is_told()
    {
        await AskedFor("shape does this write");
        await ada.Pick("overwrite current value");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task Details_and_why_are_told_beside_the_question()
    {
        await AskedFor("shape does this write");
        await ada.Pick("overwrite current value");
        await ada.Press("Details");
        var details = ada.Aside;
        await ada.Press("Why this?");
        var why = ada.Aside;
        await ada.Press("So far");
        var status = ada.Aside;
        await ada.Press("Brief");
        Golden.Check(MessageText.Of(details, why, status, ada.Aside));
    }

    [Fact]
    public async Task After_back_the_old_answer_is_shown_and_not_picked()
    {
        await AskedFor("shape does this write");
        await ada.Pick("overwrite current value");
        await ada.Press("Back");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task A_hint_stands_above_its_question()
    {
        await ada.Practise(("prompt", "auction"));
        while (ada.Screen.Components!.Value.SelectMany(row => row.Components).OfType<Button>().All(button => button.Label != "Hint"))
            await ada.AnswerByReference();
        await ada.Press("Hint");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    [Fact]
    public async Task A_pause_and_an_end()
    {
        await ada.Practise(("prompt", "auction"));
        await ada.Press("Pause");
        var paused = ada.Screen;
        await ada.Press("End it here");
        var ending = ada.Screen;
        await ada.Press("End it");
        Golden.Check(MessageText.Of(paused, ending, ada.Screen));
    }

    [Fact]
    public async Task The_end_of_a_drill()
    {
        await AskedFor("shape does this write");
        await ada.Pick("overwrite current value");
        await ada.AnswerToTheEnd();
        var finished = ada.Screen;
        await ada.Press("What next");
        Golden.Check(MessageText.Of(finished, ada.Screen));
    }

    [Fact]
    public async Task The_end_of_a_mock_interview_tells_nothing_but_the_score()
    {
        await ada.Practise(("prompt", "auction"), ("depth", "full"), ("mode", "mock"));
        await ada.AnswerUntil("shape does this write");
        var asked = ada.Screen;
        while (ada.IsAsked)
            await ada.Press("I don't know");
        Golden.Check(MessageText.Of(asked, ada.Screen));
    }

    [Fact]
    public async Task A_change_shows_what_it_would_change()
    {
        await ada.Practise(("prompt", "auction"), ("depth", "core"));
        await ada.AnswerUntil("Step 8");
        await ada.Press("Change an answer");
        var which = ada.Screen;
        await ada.Pick("invariant.2.holds");
        var reopened = ada.Screen;
        await ada.Press("3 active holder");
        var preview = ada.Screen;
        await ada.Press("Leave it as it is");
        Golden.Check(MessageText.Of(which, reopened, preview, ada.Screen));
    }

    [Fact]
    public async Task The_requirement_changes_in_the_middle_of_a_full_interview()
    {
        await ada.Practise(("prompt", "auction"), ("depth", "full"));
        await ada.AnswerUntil("A requirement changes");
        Golden.Check(MessageText.Of(ada.Screen));
    }

    async Task AskedFor(string words)
    {
        await ada.Practise(("prompt", "auction"));
        await ada.AnswerUntil(words);
    }
}
