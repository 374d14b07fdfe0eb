using MechDesign.Catalogs;

namespace MechDesign.Coaching.Tests;

/// <summary>By chance, and yet the same all day.</summary>
public class RandomPromptTests
{
    static readonly Prompt[] library = [Auction.Prompt, .. SmallPrompts.All];
    static readonly DateOnly day = new(2026, 8, 3);

    [Fact]
    public void Asking_again_on_the_same_day_gives_the_same() => Assert.Equal(Picked(day, 0), RandomPrompt.Of(library.Reverse(), day, 0)!.Id);

    [Fact]
    public void Moving_on_shows_every_prompt_once_before_the_first_comes_again()
    {
        var order = Enumerable.Range(0, library.Length).Select(moved => Picked(day, moved)).ToArray();
        Assert.Equal(library.Select(prompt => prompt.Id).Order(), order.Order());
        Assert.Equal(order[0], Picked(day, library.Length));
    }

    [Fact]
    public void Over_two_hundred_days_each_of_five_comes_about_equally_often()
    {
        var counts = Enumerable.Range(0, 200).Select(i => Picked(day.AddDays(i), 0)).CountBy(id => id).Select(pair => pair.Value).ToArray();
        Assert.Equal(library.Length, counts.Length);
        Assert.All(counts, count => Assert.InRange(count, 25, 55));
    }

    [Fact]
    public void A_prompt_that_is_added_leaves_the_others_in_their_order()
    {
        var before = DatedOrder.Of(library[1..], day).Select(prompt => prompt.Id);
        Assert.Equal(before, DatedOrder.Of(library, day).Select(prompt => prompt.Id).Where(id => id != "auction"));
    }

    [Fact]
    public void Where_no_prompt_fits_there_is_none() => Assert.Null(RandomPrompt.Of([], day, 3));

    [Fact]
    public void The_weak_ones_practise_a_weak_archetype_or_rule()
    {
        var attempt = new Recording(SmallPrompts.Jobs, Depth.Full).Until("P1.base_mechanism").Answer("pessimistic lock").Attempt;
        var progress = Progress.Of([attempt], TimeZoneInfo.Utc, day);
        Assert.Equal(["jobs"], RandomPrompt.Weak(library, progress, Auction.Catalog).Select(prompt => prompt.Id));
    }

    static string Picked(DateOnly day, int moved) => RandomPrompt.Of(library, day, moved)!.Id;
}
