namespace MechDesign.Coaching.Tests;

public sealed class GenerationTests
{
    readonly Generations<string> kept = new(10, static text => text.Length);

    [Fact]
    public void What_is_in_use_is_kept_and_the_rest_let_go_of()
    {
        kept.Keep("used", "1234");
        for (var number = 0; number < 50; number++)
        {
            kept.Keep($"once-{number}", "12");
            Assert.Equal("1234", kept.Find("used"));
        }
        Assert.InRange(Enumerable.Range(0, 50).Count(number => kept.Find($"once-{number}") is not null), 1, 8);
    }

    [Fact]
    public void One_heavier_than_all_there_is_room_for_is_kept_alone()
    {
        kept.Keep("heavy", "12345678901234567890");
        Assert.Equal(20, kept.Find("heavy")?.Length);
    }

    [Fact]
    public void What_is_kept_anew_weighs_once_and_is_found_as_it_is_now()
    {
        kept.Keep("other", "123");
        for (var number = 0; number < 50; number++)
            kept.Keep("same", number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("123", "000049"), (kept.Find("other"), kept.Find("same")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void What_is_dropped_is_gone_from_both_generations(int others)
    {
        kept.Keep("one", "1234");
        for (var number = 0; number < others; number++)
            kept.Keep($"other-{number}", "123");
        kept.Drop("one");
        Assert.Null(kept.Find("one"));
    }
}
