using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>One question: where one stands, what was said last, what it is about, what is asked, what can be pressed.</summary>
static class QuestionScreen
{
    /// <summary>What a phone shows without much scrolling.</summary>
    const int Comfortable = 900;

    /// <summary>The last answer is always told, however long the question is.</summary>
    const int LeastRecap = 260;

    /// <summary>The first question, however often it is shown, brings the whole brief, which is what the interview is about.</summary>
    const int First = 1_950;

    const int Blocks = 6;

    /// <param name="turn">A turn that asks.</param>
    /// <param name="page">Which choices, where one select does not hold them; from 0.</param>
    public static MessageBody Of(Turn turn, int page = 0)
    {
        var ask = turn.Reply.Question!;
        var (head, question) = (Head(turn, ask), Question(turn, ask));
        var room = IsFirst(ask) ? First - head.Length - question.Length : Math.Max(LeastRecap, Comfortable - head.Length - question.Length);
        var recap = Recap.Of(Said(turn, ask), Math.Min(room, 1_990 - head.Length - question.Length));
        var say = ask.Say.Length > 0 && head.Length + question.Length + recap.Text.Length + ask.Say.Length < Comfortable ? $"\n-# Say: “{Markup.Escape(ask.Say)}”" : "";
        var content = $"{head}\n{(recap.Text.Length == 0 ? "" : $"{recap.Text}\n")}\n{question}{say}";
        var beside = ChoiceRows.Beside(turn, ask, page).ToArray();
        return Screens.Body(content,
        [
            .. ChoiceRows.Of(turn, ask, page),
            .. beside.Length > 0 ? [new([.. beside])] : Array.Empty<Row>(),
            .. ask.Key == "confirm" ? [] : MoveRows.Of(turn, recap.IsCut),
        ]);
    }

    static bool IsFirst(Block.Ask ask) => ask.Done == 0 && ask.Key != "confirm";

    /// <summary>What was said last; while nothing is answered the brief too, since nobody has read it for long.</summary>
    static IEnumerable<Block> Said(Turn turn, Block.Ask ask)
    {
        Block[] said = [.. Screens.Said(turn)];
        return IsFirst(ask) && !said.Any(block => block is Block.Paragraph paragraph && paragraph.Text == turn.Standing.Brief)
            ? said.Append(new Block.Paragraph(turn.Standing.Brief))
            : said;
    }

    static string Head(Turn turn, Block.Ask ask)
    {
        var bar = Bar(ask.Done, ask.Total);
        var where = ask.Key == "confirm"
            ? $"**Change an answer** {bar}"
            : string.Create(CultureInfo.InvariantCulture, $"**Question {Math.Min(ask.Done + 1, ask.Total)} of {ask.Total}** {bar} {Markup.Escape(ask.Step)}");
        return $"{where}\n-# {Markup.Escape(Cut.To(turn.Title, 100))} · {turn.Standing.Depth.Label}, {turn.Standing.Mode.Label}";
    }

    static string Question(Turn turn, Block.Ask ask)
    {
        var lines = new List<string>();
        lines.AddRange(ask.Subject.Select(line => $"> {Markup.Escape(Cut.To(line, 200))}"));
        lines.Add($"**{(ask.IsPrediction ? "Predict: " : "")}{Markup.Escape(Cut.To(ask.Text, 400))}**{(ask.IsSet ? " Pick one or several." : "")}");
        if (ChoiceRows.AreButtons(ask) && ask.Key != "confirm")
            lines.AddRange(ask.Choices.Where(choice => choice.Means.Length > 0).Select(choice => $"**{Markup.Escape(ChoiceRows.OnButton(ask, choice))}** {Markup.Escape(Cut.To(choice.Means, 160))}"));
        if (ChoiceRows.Old(turn, ask) is { } old)
            lines.Add($"Your answer before: **{Markup.Escape(Cut.To(old, 200))}**");
        return Fit(lines);
    }

    /// <summary>A subject of many long lines gives way to the question, which always stands whole.</summary>
    static string Fit(List<string> lines)
    {
        while (lines.Sum(line => line.Length + 1) > 1_600 && lines.FindLastIndex(line => line.StartsWith("> ", StringComparison.Ordinal)) is var last and > 0)
            lines.RemoveAt(last);
        return string.Join('\n', lines);
    }

    static string Bar(int done, int total)
    {
        var full = total == 0 ? 0 : Math.Clamp(done * Blocks / total, 0, Blocks);
        return new string('▰', full) + new string('▱', Blocks - full);
    }
}
