using System.Globalization;

namespace MechDesign.Coaching.Tests;

/// <summary>Session.md §3: the exact value, a declared alias, or the displayed number alone; nothing is guessed. Names of archetypes aside.</summary>
public class StrictAnswersTests
{
    public static TheoryData<Depth> AllDepths => [.. Depths.Words.Values];

    [Theory]
    [MemberData(nameof(AllDepths))]
    public void Every_label_is_understood_in_any_case_and_with_blanks_around(Depth depth) => AtEveryQuestion(depth, interview =>
    {
        foreach (var option in interview.Options)
        {
            foreach (var typed in (string[])[option.Label, option.Label.ToUpperInvariant(), option.Label.ToLowerInvariant(), $"  {option.Label}\t"])
                Understood(interview, typed, option.Label);
        }
    });

    [Theory]
    [MemberData(nameof(AllDepths))]
    public void Every_alias_is_understood_as_its_own_label(Depth depth) => AtEveryQuestion(depth, interview =>
    {
        foreach (var option in interview.Options)
        {
            foreach (var alias in option.Aliases)
                Understood(interview, $" {alias.ToUpperInvariant()} ", option.Label);
        }
    });

    [Theory]
    [MemberData(nameof(AllDepths))]
    public void Every_number_that_is_displayed_is_understood_and_no_other(Depth depth) => AtEveryQuestion(depth, interview =>
    {
        var choices = Shown(interview).Choices;
        Assert.Equal(Enumerable.Range(1, choices.Length), choices.Select(choice => choice.Number));
        foreach (var choice in choices)
            Understood(interview, choice.Number.ToString(CultureInfo.InvariantCulture), choice.Label);
        foreach (var number in (int[])[0, -1, choices.Length + 1, choices.Length + 10, 2_000_000_000])
            NotUnderstood(interview, number.ToString(CultureInfo.InvariantCulture));
    });

    [Theory]
    [MemberData(nameof(AllDepths))]
    public void What_is_nearly_an_answer_is_none(Depth depth) => AtEveryQuestion(depth, interview =>
    {
        foreach (var garbage in Garbage.Fixed)
            NotUnderstood(interview, garbage);
    });

    [Theory]
    [MemberData(nameof(AllDepths))]
    public void What_chance_makes_of_a_label_is_no_answer(Depth depth) => AtEveryQuestion(depth, interview =>
    {
        // A name may be mistyped, and NamedAnswersTests say how.
        if (interview.Options.Any(option => option.Names.Count > 0))
            return;
        foreach (var garbage in Garbage.Near(interview.Options, seed: 7, count: 200))
            NotUnderstood(interview, garbage);
    });

    [Theory]
    [MemberData(nameof(AllDepths))]
    public void Every_set_of_choices_is_understood_in_any_order(Depth depth) => AtEveryQuestion(depth, interview =>
    {
        if (!interview.Current!.IsSet)
            return;
        var labels = interview.Options.Select(option => option.Label).ToArray();
        Understood(interview, string.Join(",", labels.Reverse()), string.Join(", ", labels));
        Understood(interview, " NONE ", "none");
        NotUnderstood(interview, $"{labels[0]} {labels[^1]}");
        NotUnderstood(interview, $"{labels[0]}; {labels[^1]}");
        NotUnderstood(interview, $"{labels[0]}, {labels[0]}");
        NotUnderstood(interview, $"{labels[0]}, none");
        NotUnderstood(interview, $"{labels[0]},");
    });

    [Fact]
    public void Two_phase_commit_is_a_mechanism_and_never_the_second_choice()
    {
        Understood(new Interview(Auction.Drill).AnswerUntil("P1.base_mechanism"), "2 phase commit", "2PC");
        NotUnderstood(new Interview(Auction.Drill).AnswerUntil("P1.write_shape"), "2 phase commit");
    }

    [Fact]
    public void Each_archetype_is_offered_once()
    {
        var shapes = Auction.Catalog.Archetypes.Count - (Auction.Catalog.Archetypes.Count(archetype => archetype.Twin is not null) / 2);
        var options = new Interview(Auction.Drill).Options;
        Assert.Equal(shapes, options.Count);
        Assert.Equal(shapes, options.DistinctBy(option => option.Aliases.Append(option.Label).Order().First()).Count());
    }

    [Fact]
    public void A_refusal_names_the_words_that_are_allowed()
    {
        var reply = new Interview(Auction.Core).AnswerUntil("invariant.2.holds").Reply(new Command.Answer("not a thread"));
        Assert.Equal(
            "'not a thread' is no answer here. Give one of these, or its number: logical outcome · business key · active holder.",
            Assert.IsType<Block.Paragraph>(reply.Blocks[0]).Text);
        Assert.Equal("invariant.2.holds", reply.Question!.Key);
    }

    [Fact]
    public void A_refusal_of_a_set_names_the_part_that_is_no_choice()
    {
        var reply = new Interview(Auction.Core).AnswerUntil("invariants.soft").Reply(new Command.Answer("V1, the last, V2"));
        Assert.Equal(
            "'the last' is none of the choices. Give some of these with commas between, or none: V1 · V2 · V3 · V4.",
            Assert.IsType<Block.Paragraph>(reply.Blocks[0]).Text);
    }

    [Fact]
    public void A_long_text_is_not_repeated_in_full()
    {
        var reply = new Interview(Auction.Core).Reply(new Command.Answer(new string('x', 5000)));
        Assert.StartsWith($"'{new string('x', 57)}…' is no answer here.", Assert.IsType<Block.Paragraph>(reply.Blocks[0]).Text, StringComparison.Ordinal);
    }

    static void AtEveryQuestion(Depth depth, Action<Interview> check)
    {
        var interview = new Interview(Auction.Begin(depth));
        for (; !interview.Session.IsOver; interview.AnswerWithReference())
            check(interview);
    }

    static Block.Ask Shown(Interview interview) =>
        Phrase.Of(interview.Session, new Decision.Shown(Showing.Question), interview.Session, Auction.Wording).Question!;

    static void Understood(Interview interview, string typed, string label)
    {
        var decision = Decide.On(interview.Session, new Command.Answer(typed), Auction.Wording);
        var answered = decision is Decision.Accepted accepted ? accepted.Events[0] as Event.Answered : null;
        Assert.True(answered?.Value == label, $"{interview.Key}: '{typed}' is {answered?.Value ?? decision.ToString()}, not {label}");
    }

    static void NotUnderstood(Interview interview, string typed) => Assert.True(
        Decide.On(interview.Session, new Command.Answer(typed), Auction.Wording) is Decision.Refused { Reason: Refusal.NotAnAnswer or Refusal.NotASet or Refusal.TwiceInASet },
        $"{interview.Key}: '{typed}' was understood");
}
