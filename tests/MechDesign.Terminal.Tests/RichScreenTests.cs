using MechDesign.Coaching;
using Spectre.Console;

namespace MechDesign.Terminal.Tests;

/// <summary>The same words in colour and boxes.</summary>
public class RichScreenTests
{
    [Fact]
    public void A_question_is_drawn_with_its_choices() => Golden.Check(Drawn(new Interview(Auction.Core).AnswerUntil("P1.routing").Reply(new Command.Resume())));

    [Fact]
    public void A_reveal_is_drawn_with_its_trace() =>
        Golden.Check(Drawn(new Interview(Auction.Core).AnswerUntil("P1.write_shape").Reply(new Command.Answer("exclusive claim"))));

    [Fact]
    public void Every_block_of_any_interview_can_be_drawn()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var (interview, chance) = (new Interview(Auction.Full), new Chance(seed));
            for (var i = 0; i < 60 && !interview.Session.IsOver; i++)
            {
                var reply = interview.Reply(i % 9 == 0 ? new Command.Status() : chance.Next(interview));
                if (reply.Question is { } asked)
                    Assert.All(asked.Choices, choice => Assert.Contains(choice.Label, Drawn(reply, 400), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Brackets_are_shown_and_mean_nothing()
    {
        const string text = "[bold]not bold[/] [link=x] ]] [[";
        var reply = Reply.Of(
            new Block.Heading(text), new Block.Paragraph(text), new Block.Bullets([text]), new Block.Facts([(text, text)]), new Block.Table(text, [text], [[text]]),
            new Block.Trace(text, [new(TraceMark.No, text), new(TraceMark.Yes, text), new(TraceMark.Because, text), new(TraceMark.So, text)]),
            new Block.Ask(text, text, text, [text], text, true, true, [new(1, text, text)], text, 1, 2));
        Assert.Equal(21, Drawn(reply, 400).Split(text).Length - 1);
    }

    static string Drawn(Reply reply, int width = 100)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        new RichScreen(console).Show(reply);
        return output.ToString();
    }
}
