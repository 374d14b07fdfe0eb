using MechDesign.Catalogs;
using MechDesign.Engine;
using static MechDesign.Coaching.Tests.Happened;

namespace MechDesign.Coaching.Tests;

/// <summary>The requirement that changes in the middle of a full interview: what it touches is asked again, and nothing else.</summary>
public class MidRoundTests
{
    static readonly PromptLibrary library = new(Repository.Folder("prompts"));

    public static TheoryData<string, Mode> Prompts
    {
        get
        {
            var data = new TheoryData<string, Mode>();
            foreach (var id in library.Ids)
            {
                foreach (var mode in Modes.Words.Values)
                    data.Add(id, mode);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Prompts))]
    public void The_change_asks_exactly_what_it_touches_and_the_interview_closes(string id, Mode mode)
    {
        var prompt = library.Find(id)!;
        var interview = SmallPrompts.Begin(prompt, Depth.Full, mode).AnswerUntil();
        var asked = interview.Events.SkipWhile(happened => happened is not Event.RequirementChanged).OfType<Event.Answered>().Select(answered => answered.Key);

        Agenda old = new(prompt with { Change = null }, Depth.Full), flipped = new(prompt with { Design = prompt.Design.With(prompt.Change!.Flips.AsSpan()), Change = null }, Depth.Full);
        Walk before = Walk.OfReference(old, mode), after = Walk.OfReference(flipped, mode);
        var expected = flipped.Questions.Where((_, i) => after.Asked[i] && (!before.Asked[i] || flipped.Reference[i] != old.Reference[i])).Select(question => question.Key);

        Assert.Equal(expected.Order(Comparer<Key>.Create((one, other) => flipped.IndexOf(one).CompareTo(flipped.IndexOf(other)))), asked.OrderBy(flipped.IndexOf));
        Assert.All(prompt.Change.Flips.Where(flip => after.Asked[flipped.IndexOf(flip.Key)] && !Keys.Of(flip.Key.Field).Labels.IsEmpty && flip.Key.Field is not Field.Companions),
            flip => Assert.Contains(flip.Key, asked));
        Assert.True(interview.Session.State is SessionState.Finished);
        Assert.True(Derive.From(interview.Session.Walk.Design).Closure.Closed);
        Assert.Equal(Derive.From(flipped.Prompt.Design).Paths.Select(path => path.Write?.Mechanism.Outcome), Derive.From(interview.Session.Walk.Design).Paths.Select(path => path.Write?.Mechanism.Outcome));
    }

    [Theory]
    [InlineData(Mode.Guided)]
    [InlineData(Mode.Mock)]
    public void The_last_answer_brings_the_change_instead_of_the_end(Mode mode)
    {
        var interview = new Interview(Auction.Begin(Depth.Full, mode)).AnswerUntilChange();
        Assert.IsType<Event.RequirementChanged>(interview.Events[^1]);
        Assert.Equal((SessionState.Asking, "context.read_consistency_target"), (interview.Session.State, interview.Key));
    }

    [Theory]
    [InlineData(Depth.Drill)]
    [InlineData(Depth.Core)]
    public void Smaller_interviews_have_no_change(Depth depth) =>
        Assert.DoesNotContain(new Interview(Auction.Begin(depth)).AnswerUntil().Events, happened => happened is Event.RequirementChanged);

    [Fact]
    public void A_prompt_without_a_change_ends_with_its_last_answer()
    {
        var interview = SmallPrompts.Begin(SmallPrompts.Reviews, Depth.Full).AnswerUntil();
        Assert.DoesNotContain(interview.Events, happened => happened is Event.RequirementChanged);
        Assert.IsType<Event.Finished>(interview.Events[^1]);
    }

    [Fact]
    public void The_coach_says_what_changed_and_offers_the_old_answer()
    {
        var interview = new Interview(Auction.Full).AnswerUntil("hotspot.2.first_response");
        Golden.Check(ReplyText.Of(interview.Reply(new Command.Answer("cache or projection"))));
    }

    [Fact]
    public void From_then_on_the_reference_is_the_flipped_one()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange();
        Assert.Equal(new Block.Paragraph("strong only: as the reference has it.", Tone.Right), interview.Reply(new Command.Answer("strong only")).Blocks[0]);
        Assert.Equal("read.1.read_path", interview.Key);
        Assert.Equal("read source directly", interview.Session.Agenda.ReferenceFor(interview.Current!.Key));
    }

    [Fact]
    public void What_was_answered_before_the_change_is_not_taken_back()
    {
        var changed = new Scenario(new Interview(Auction.Full).AnswerUntilChange().Session);
        changed.When(new Command.Back()).ThenRefused(Refusal.ChangeStands);
        changed.When(new Command.Redo()).ThenRefused(Refusal.NothingToRedo);
    }

    [Fact]
    public void What_was_answered_since_is_taken_back_and_redone()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange().Answer("strong only");
        Assert.IsType<Decision.Accepted>(interview.Do(new Command.Back()));
        Assert.Equal("context.read_consistency_target", interview.Key);
        Assert.Equal(Refusal.ChangeStands, Assert.IsType<Decision.Refused>(interview.Do(new Command.Back())).Reason);
        Assert.IsType<Decision.Accepted>(interview.Do(new Command.Redo()));
        Assert.Equal("read.1.read_path", interview.Key);
    }

    [Fact]
    public void An_answer_before_the_change_can_be_changed_like_any_other()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange();
        interview.Do(new Command.Change("invariant.3.type", "accounting"));
        Assert.Equal("accounting", interview.Session.Done.Peek().Value);
        Assert.Equal("context.read_consistency_target", interview.Key);
    }

    [Fact]
    public void An_answer_that_the_change_took_back_cannot_be_changed_before_it_is_given_again() =>
        new Scenario(new Interview(Auction.Full).AnswerUntilChange().Session).When(new Command.Change("read.1.read_path", null))
            .ThenRefused(Refusal.NotAskedYet, "read.1.read_path");

    [Fact]
    public void The_change_comes_once()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange().Answer("strong only");
        interview.Do(new Command.Back());
        interview.AnswerUntil();
        Assert.Single(interview.Events.OfType<Event.RequirementChanged>());
        Assert.IsType<Event.Finished>(interview.Events[^1]);
    }

    [Fact]
    public void A_paused_change_survives()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange();
        interview.Do(new Command.Pause());
        var asked = interview.Reply(new Command.Resume()).Question!;
        Assert.Equal(("context.read_consistency_target", "bounded stale allowed"), (asked.Key, asked.Offered));
    }

    [Fact]
    public void An_old_transcript_that_ended_without_the_change_stays_ended()
    {
        var events = new Interview(Auction.Full).AnswerUntilChange().Events.SkipLast(1).Append(new Event.Finished("proof"));
        var session = events.Aggregate(Auction.Full, Evolve.After);
        Assert.Equal((SessionState.Finished, null), (session.State, session.BeforeChange));
        Assert.Equal("cache-aside", Derive.Read(session.Walk.Design, 1).Path!.Label);
    }

    [Fact]
    public void A_change_where_the_prompt_has_none_changes_nothing()
    {
        var session = Evolve.After(Scenario.Given(Auction.Drill, Answered("entry.dominant", "A04")).Session, new Event.RequirementChanged());
        Assert.Equal(("A04", null), (session.Given[0]!.Value, session.BeforeChange));
    }

    [Fact]
    public void Alternatives_mistakes_and_hints_about_what_changed_are_no_longer_said()
    {
        var prompt = Auction.Agenda(Depth.Full).Changed!.Prompt;
        Assert.DoesNotContain(prompt.Accepted, row => row.Change.Any(change => change.Key == At("context.read_consistency_target")));
        Assert.Contains(prompt.Accepted, row => row.Change.Any(change => change.Key == At("P1.routing")));
        Assert.Null(prompt.HintFor(At("read.1.read_path")));
        Assert.NotNull(prompt.HintFor(At("P1.routing")));
        Assert.Null(prompt.Change);
    }
}
