namespace MechDesign.Coaching.Tests;

/// <summary>SM-2 as Woźniak wrote it down in 1990.</summary>
public class RecallTests
{
    [Fact]
    public void What_is_known_each_time_returns_after_1_6_and_then_easiness_times_as_many_days() =>
        Assert.Equal([1, 6, 15, 38, 95], Intervals(4, 4, 4, 4, 4));

    [Fact]
    public void A_perfect_response_makes_it_easier_and_a_hard_one_harder()
    {
        Assert.Equal(2.6, Recall.New.After(5).Easiness, 9);
        Assert.Equal(2.5, Recall.New.After(4).Easiness, 9);
        Assert.Equal(2.36, Recall.New.After(3).Easiness, 9);
        Assert.Equal([1, 6, 13], Intervals(3, 3, 3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_not_known_begins_anew_and_keeps_its_easiness(int quality)
    {
        var hard = Recall.New.After(3).After(3).After(3);
        Assert.Equal(new Recall(0, 1, hard.Easiness), hard.After(quality));
        Assert.Equal([1, 6, 15, 1, 1, 6], Intervals(4, 4, 4, quality, 4, 4));
    }

    [Fact]
    public void Over_every_six_grades_easiness_keeps_its_floor_and_no_interval_is_shorter_than_a_day()
    {
        foreach (var grades in Sequences(6))
        {
            var recall = grades.Aggregate(Recall.New, (before, grade) => before.After(grade));
            Assert.True(recall.Easiness >= 1.3 && recall.Interval >= 1, string.Join(' ', grades));
            Assert.Equal(grades.Reverse().TakeWhile(grade => grade >= 3).Count(), recall.Repetitions);
        }
    }

    [Theory]
    [InlineData(FirstAnswer.Right, false, 4)]
    [InlineData(FirstAnswer.Accepted, false, 4)]
    [InlineData(FirstAnswer.Right, true, 3)]
    [InlineData(FirstAnswer.Wrong, false, 2)]
    [InlineData(FirstAnswer.Wrong, true, 2)]
    [InlineData(FirstAnswer.Unknown, false, 0)]
    [InlineData(FirstAnswer.Skipped, false, 0)]
    public void What_happens_here_has_these_grades(FirstAnswer answer, bool hinted, int quality) =>
        Assert.Equal(quality, Recall.Quality(new("auction", default, "", null, answer, hinted, null, null, default)));

    static int[] Intervals(params int[] grades)
    {
        var recall = Recall.New;
        return [.. grades.Select(grade => (recall = recall.After(grade)).Interval)];
    }

    static IEnumerable<int[]> Sequences(int length) => length == 0 ? [[]]
        : Sequences(length - 1).SelectMany(rest => Enumerable.Range(0, 6), (rest, grade) => (int[])[.. rest, grade]);
}
