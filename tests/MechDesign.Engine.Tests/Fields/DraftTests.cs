namespace MechDesign.Engine.Tests;

/// <summary>Answers put into a design and read from it.</summary>
public sealed class DraftTests
{
    static readonly Key[] kept = [.. AllKeys.Of(Auction.Design).Where(key => !AllKeys.NotKept.Contains(key.Field))];

    [Fact]
    public void What_is_set_is_what_is_answered()
    {
        foreach (var key in kept)
        {
            foreach (var label in AllKeys.LabelsFor(key.Field))
            {
                var draft = new Draft(Auction.Design);
                draft.Set(key, label);
                Assert.Equal((key, label), (key, draft.Design.Answer(key)));
            }
        }
    }

    [Fact]
    public void What_is_taken_away_is_undeclared() => Assert.All(kept, key =>
    {
        var draft = new Draft(Auction.Design);
        draft.Set(key, AllKeys.LabelsFor(key.Field).First());
        draft.Set(key, null);
        Assert.Null(draft.Design.Answer(key));
    });

    [Fact]
    public void No_other_answer_changes() => Assert.All(kept, key =>
    {
        var others = kept.Where(other => other != key).ToList();
        var before = others.Select(Auction.Design.Answer).ToList();

        Assert.All(AllKeys.LabelsFor(key.Field), label =>
            Assert.Equal(before, others.Select(Auction.Design.With(new AnswerChange(key, label)).Answer)));
    });

    [Fact]
    public void An_answer_set_as_it_stands_changes_nothing() => Assert.All(
        kept.Where(key => Auction.Design.Answer(key) is not null),
        key => Assert.Equal(Auction.Design, Auction.Design.With(new AnswerChange(key, Auction.Design.Answer(key)))));

    [Fact]
    public void What_is_derived_has_no_place_and_is_passed_over() => Assert.All(
        AllKeys.Of(Auction.Design).Where(key => AllKeys.NotKept.Contains(key.Field)),
        key => Assert.Equal(Auction.Design, Auction.Design.With(new AnswerChange(key, Keys.Of(key.Field).Labels.FirstOrDefault("text")))));

    [Fact]
    public void A_label_of_no_list_is_refused() => Assert.All(
        kept.Where(key => Keys.Of(key.Field).Labels.Length > 0),
        key => Assert.Throws<FormatException>(() => Auction.Design.With(new AnswerChange(key, "no such label"))));

    [Fact]
    public void The_design_a_draft_started_from_stays_as_it_was()
    {
        var start = Auction.Design with { Title = "copy" };
        var before = start with { };
        var draft = new Draft(start);

        foreach (var key in kept)
            draft.Set(key, AllKeys.LabelsFor(key.Field).Last());

        Assert.Equal(before, start);
        Assert.NotEqual(start, draft.Design);
    }

    [Fact]
    public void Many_answers_are_set_one_after_the_other()
    {
        var draft = new Draft(Completions.Blank(Auction.Design));

        foreach (var key in Completions.Asked(Auction.Design))
            draft.Set(key, Auction.Design.Answer(key));

        Assert.Equal(Auction.Design, draft.Design);
    }

    [Fact]
    public void Companions_are_a_set_in_one_answer()
    {
        var design = Auction.Design.Answered("P1.companions: CDC, heartbeat");

        Assert.Equal([Companion.CDC, Companion.Heartbeat], design.WriteRowOf(1)!.Companions);
        Assert.Equal("CDC, heartbeat", design.Answer(new(Field.Companions, 1)));
        Assert.Null(Auction.Design.Answer(new(Field.Companions, 1)));
    }

    [Fact]
    public void Rows_of_paths_stand_in_the_order_of_their_requirements()
    {
        var design = Small.Job.Answered("requirement.1.retained: Yes") with { Requirements = Auction.Design.Requirements, Writes = [] };

        var answered = design.With(
            new(new(Field.Routing, 3), "any writer"), new(new(Field.Routing, 1), "any writer"), new(new(Field.Routing, 2), "any writer"),
            new(new(Field.Holder, 3), "worker"), new(new(Field.Holder, 1), "worker"), new(new(Field.Topology, 3), "multi-service"));

        Assert.Equal([1, 2, 3], answered.Writes.Select(row => row.Requirement));
        Assert.Equal([1, 3], answered.Overrides.Select(row => row.Requirement));
    }

    [Fact]
    public void The_invariant_as_it_reads_can_be_asked_for() =>
        Assert.Equal(Auction.Design.Invariants[1].Statement, Auction.Design.Answer(new(Field.InvariantStatement, 2)));
}
