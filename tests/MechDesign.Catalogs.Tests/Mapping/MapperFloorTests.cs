namespace MechDesign.Catalogs.Tests.Mapping;

/// <summary>Floors under the mapper's figures, as shares of a hundred on wordings that nothing was tuned on.</summary>
public sealed class MapperFloorTests
{
    [Fact]
    public void There_are_seven_hundred_wordings_of_seven_kinds()
    {
        Assert.True(ReportedWordings.All.Count >= 700);
        Assert.Equal(
            ["long", "misleading", "name", "paraphrase", "question", "symptom", "typo"],
            ReportedWordings.All.Select(wording => wording.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_all_85_are_right_first_and_95_within_three()
    {
        IsAtLeast(85, ReportedWordings.All, wording => wording.First);
        IsAtLeast(95, ReportedWordings.All, wording => wording.WithinThree);
    }

    [Theory]
    [InlineData("paraphrase", 85, 94)]
    [InlineData("long", 90, 98)]
    [InlineData("typo", 85, 0)]
    [InlineData("name", 80, 0)]
    public void Of_a_kind_so_many_are_right_first_and_within_three(string kind, int first, int three)
    {
        var wordings = ReportedWordings.All.Where(wording => wording.Kind == kind).ToArray();
        IsAtLeast(first, wordings, wording => wording.First);
        IsAtLeast(three, wordings, wording => wording.WithinThree);
    }

    [Fact]
    public void What_it_is_sure_of_an_expert_accepts_nine_times_in_ten() =>
        IsAtLeast(90, [.. ReportedWordings.All.Where(wording => wording.Result.Sure)], wording => wording.Accepted);

    [Fact]
    public void Every_archetype_is_among_the_labels_and_is_answered() => Assert.Equal(
        ReportedWordings.All.Select(wording => wording.Label).Distinct().Order(StringComparer.Ordinal),
        ReportedWordings.All.Where(wording => wording.First).Select(wording => wording.Label).Distinct().Order(StringComparer.Ordinal));

    static void IsAtLeast(int share, IReadOnlyList<ReportedWording> wordings, Func<ReportedWording, bool> right)
    {
        var wrong = wordings.Where(wording => !right(wording)).ToArray();
        var figure = 100.0 * (wordings.Count - wrong.Length) / wordings.Count;
        Assert.True(figure >= share, $"{figure:0.0} of 100, not {share}. Wrong:\n{string.Join('\n', wrong.Select(each => $"{each.Result.Dominant} for {each.Label}: {each.Text}"))}");
    }
}
