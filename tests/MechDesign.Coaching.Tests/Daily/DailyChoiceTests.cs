using System.Collections.Immutable;

namespace MechDesign.Coaching.Tests;

public sealed class DailyChoiceTests
{
    static readonly IReadOnlyList<string> library = DailyBench.Library.Ids;

    [Theory]
    [InlineData("discord.1.2")]
    [InlineData("discord.1.3")]
    [InlineData("discord.9.9")]
    public void No_prompt_comes_again_before_all_came_for_three_rounds(string place)
    {
        var chosen = Run(place, library.Count * 3, id => id[0] < 'h');

        foreach (var round in chosen.Chunk(library.Count))
            Assert.Equal(library, round.Order(StringComparer.Ordinal));
        Assert.All(chosen.Zip(chosen.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.NotEqual(chosen[..library.Count], chosen[library.Count..(2 * library.Count)]);
    }

    [Fact]
    public void What_the_team_is_weak_at_comes_sooner_but_not_only()
    {
        string[] weak = [.. library.Where((_, index) => index % 5 == 0)];
        var ahead = 0;
        for (var place = 0; place < 50; place++)
        {
            var first = Run($"discord.1.{place}", 12, weak.Contains);
            ahead += first.Count(weak.Contains);
            Assert.Contains(first, id => !weak.Contains(id));
        }

        // By chance it would be 12 × 50 × 10 / 47 = 128.
        Assert.InRange(ahead, 350, 450);
    }

    [Fact]
    public void A_place_and_a_date_give_the_same_prompt_wherever_they_are_asked_and_others_give_others()
    {
        var (one, again) = (Run("discord.1.2", 20, _ => false), Run("discord.1.2", 20, _ => false));

        Assert.Equal(one, again);
        Assert.NotEqual(one, Run("discord.1.3", 20, _ => false));
    }

    [Fact]
    public void A_prompt_that_is_new_takes_part_and_one_that_is_gone_is_no_hindrance()
    {
        var choice = DailyChoice.Of(["b", "c"], ["a", "b"], _ => false, "discord.1.2", DailyBench.Monday)!;

        Assert.Equal("c", choice.Prompt);
        Assert.Equal("a b c", string.Join(' ', choice.Round));
    }

    [Fact]
    public void A_library_of_one_repeats_it_and_an_empty_one_has_nothing()
    {
        Assert.Equal("a", DailyChoice.Of(["a"], ["a"], _ => false, "discord.1.2", DailyBench.Monday)!.Prompt);
        Assert.Null(DailyChoice.Of([], [], _ => true, "discord.1.2", DailyBench.Monday));
    }

    [Fact]
    public void Every_prompt_can_be_begun_at_every_depth() => Assert.All(
        DailyBench.Library.All, prompt => Assert.All(Depths.Words.Values, depth => Assert.NotEmpty(new Agenda(prompt, depth).Questions)));

    static List<string> Run(string place, int days, Func<string, bool> isWeak)
    {
        var (round, chosen) = (ImmutableArray<string>.Empty, new List<string>());
        for (var day = 0; day < days; day++)
        {
            var choice = DailyChoice.Of(library, round, isWeak, place, DailyBench.Monday.AddDays(day))!;
            round = choice.Round;
            chosen.Add(choice.Prompt);
        }
        return chosen;
    }
}
