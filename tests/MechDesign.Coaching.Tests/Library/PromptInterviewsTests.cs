using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>Every prompt of the library, answered as its file says: with the reference, with an alternative, with a mistake.</summary>
public class PromptInterviewsTests
{
    const string MistakeIs = "A classic mistake here: ";
    const string AllRight = "Every answer is the reference's, and every prediction is what followed.";

    public static TheoryData<string> Ids => Library.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Answered_with_its_reference_it_closes_differs_nowhere_replays_and_has_no_mistake(string id)
    {
        foreach (var depth in Depths.Words.Values)
        {
            foreach (var mode in Modes.Words.Values)
            {
                var (review, what) = (new Interview(Begin(id, depth, mode)).AnswerUntil().Review(), $"{id}, {depth.Label}, {mode.Label}");
                Assert.True(review.Session.State is SessionState.Finished, what);
                Assert.True(review.Replays is true, what);
                Assert.True(review.Conclusions.Closure.Closed, what);
                var said = ReviewPhrase.Of(review).Blocks;
                Assert.True(said.Contains(new Block.Paragraph(AllRight, Tone.Right)), $"{what}: {Text(Differences(said))}");
                Assert.Empty(Mistakes(said));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_of_its_mistakes_is_named_at_once_when_guided_and_in_the_review(string id)
    {
        var prompt = Library.Find(id);
        foreach (var mode in Modes.Words.Values)
        {
            foreach (var mistake in prompt.Mistakes)
            {
                // Whoever makes a mistake makes the smaller ones it consists of too.
                var made = prompt.Mistakes.Where(other => other.Change.All(change => mistake.Change.Contains(change))).ToArray();
                var (interview, told) = Answered(id, mode, mistake.Change);
                Assert.Equal(made.Select(other => $"{MistakeIs}{other.Name}. {other.Breaks}"), Mistakes(ReviewPhrase.Of(interview.Review()).Blocks));
                var atOnce = told.SelectMany(reply => reply.Blocks).OfType<Block.Paragraph>().Where(block => block.Text.StartsWith("A classic mistake", StringComparison.Ordinal)).Select(block => block.Text);
                Assert.Equal(mode is Mode.Mock ? [] : made.Select(other => $"A classic mistake: {other.Name}. {other.Breaks}").Order(), atOnce.Order());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_of_its_alternatives_is_called_right_when_answered_and_in_the_review(string id)
    {
        var prompt = Library.Find(id);
        foreach (var accepted in prompt.Accepted)
        {
            var (interview, told) = Answered(id, Mode.Guided, accepted.Change);
            Assert.Equal(accepted.Change.Count, told.Length);
            Assert.All(told, reply => Assert.True(
                reply.Blocks[0] is Block.Paragraph { Tone: Tone.Right } said
                && (said.Text.StartsWith("Right: ", StringComparison.Ordinal) || said.Text.EndsWith($" is right too, when {accepted.When}. {accepted.Because}", StringComparison.Ordinal)),
                $"{id}, {accepted.When}: {reply.Blocks[0]}"));
            var review = interview.Review();
            var before = review.Transcript.Events.TakeWhile(happened => happened is not Event.RequirementChanged).Aggregate(interview.Session.Beginning, Evolve.After);
            Assert.True(Derive.From(before.Walk.Design).Closure.Closed, $"{id}, {accepted.When}");
            // Another design follows then; whoever still predicts the reference's is told so by the engine.
            var rows = Differences(ReviewPhrase.Of(review).Blocks).Where(row => row[4] != "engine").ToArray();
            Assert.True(rows.All(row => row[4] == $"reference; right too, when {accepted.When}"), $"{id}, {accepted.When}: {Text(rows)}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void None_of_its_alternatives_costs_a_point_for_a_question_it_makes_pointless(string id)
    {
        foreach (var accepted in Library.Find(id).Accepted)
        {
            var review = Answered(id, Mode.Mock, accepted.Change).Interview.AnswerUntil().Review();
            Assert.True(review.Session.State is SessionState.Finished, $"{id}, {accepted.When}");
            var lost = ScoreCard.Of(review).Questions.Where(scored => !scored.IsReached).Select(scored => scored.Key);
            Assert.Equal((accepted.When, ""), (accepted.When, string.Join(", ", lost)));
        }
    }

    static Session Begin(string id, Depth depth, Mode mode) => new() { Agenda = new(Library.Find(id), depth), Mode = mode, Person = "terminal:ada" };

    /// <summary>
    /// A full interview up to the change of a requirement, with some answers of its own, the others the reference's; don't know
    /// where that has none. And what those of its own are told.
    /// </summary>
    static (Interview Interview, Reply[] Told) Answered(string id, Mode mode, Rows<AnswerChange> own)
    {
        var (interview, told) = (new Interview(Begin(id, Depth.Full, mode)), new List<Reply>());
        while (!interview.Session.IsOver && interview.Session.BeforeChange is null)
        {
            var (key, question) = (interview.Key!, interview.Current!);
            var answer = Own(interview, own);
            if (answer is not null && interview.Reply(answer) is var reply)
                told.AddRange(own.Any(change => change.Key == question.Key) ? [reply] : []);
            else
                interview.Do(Reference(interview) is { } reference ? new Command.Answer(reference) : new Command.DontKnow());
            Assert.True(interview.Session.IsOver || interview.Session.BeforeChange is not null || interview.Current != question, $"{id}: {key} does not take {answer?.Text ?? "the reference's answer"}.");
        }
        return (interview, [.. told]);
    }

    static Command.Answer? Own(Interview interview, Rows<AnswerChange> own)
    {
        var (question, design) = (interview.Current!, interview.Session.Agenda.Prompt.Design);
        // Whoever gives a path a context of its own has said before that it differs.
        if (question.Field is Field.Overrides && own.All(change => change.Key != question.Key) && own.Any(change => IsOfAPath(change.Key, interview)))
            return new(string.Join(", ", interview.Options.Select(option => option.Label).Where(key => design.Answer(design.Parse(key)!.Value) is not null || own.Any(change => design.Text(change.Key) == key))));
        return own.FirstOrDefault(change => change.Key == question.Key).Label is not { } label ? null
            // A designer chooses one companion; a member is asked for all that follow.
            : question.Field is Field.Companions ? new(string.Join(", ", Derive.Write(design.With(own.AsSpan()), question.Row).Companions.Select(result => result.Companion.Label)))
            : new(label);
    }

    static bool IsOfAPath(Key key, Interview interview) => interview.Options.Any(option => option.Label == interview.Session.Agenda.Prompt.Design.Text(key));

    /// <summary>The reference's answer, where it is offered: another answer before may have taken it away.</summary>
    static string? Reference(Interview interview)
    {
        var (question, options) = (interview.Current!, interview.Options);
        if (interview.Session.Agenda.ReferenceFor(question.Key) is not { } reference)
            return null;
        string[] members = question.IsSet ? reference.Split(", ") : [reference];
        return members.All(member => member == "none" || options.Any(option => option.Label == member)) ? reference : null;
    }

    static IEnumerable<string> Mistakes(IEnumerable<Block> blocks) =>
        blocks.OfType<Block.Paragraph>().Where(block => block.Text.StartsWith(MistakeIs, StringComparison.Ordinal)).Select(block => block.Text);

    static IEnumerable<IReadOnlyList<string>> Differences(IEnumerable<Block> blocks) =>
        blocks.OfType<Block.Table>().Where(table => table.Title == "Differences").SelectMany(table => table.Rows).Select(row => (IReadOnlyList<string>)row);

    static string Text(IEnumerable<IReadOnlyList<string>> rows) => string.Join("; ", rows.Select(row => string.Join(" | ", row)));
}
