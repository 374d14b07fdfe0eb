namespace MechDesign.Coaching.Tests;

/// <summary>The numbers of a prompt agree with each other.</summary>
public class NumbersTests
{
    const double SecondsADay = 86_400;

    /// <summary>How far a stated rate may be from what the estimate comes to: a part of the load, or rounded as people speak.</summary>
    const double Factor = 3;

    public static TheoryData<string> WithARate => [.. Library.All.Where(prompt => Rates(prompt).Any()).Select(prompt => prompt.Id)];

    [Theory]
    [MemberData(nameof(WithARate))]
    public void A_stated_rate_is_what_the_estimate_comes_to_at_the_peak(string id)
    {
        var prompt = Library.Find(id);
        var peak = Number(prompt, "daily_users") * Number(prompt, "actions_per_user") / SecondsADay * Number(prompt, "peak_factor");
        Assert.True(Rates(prompt).Any(rate => rate <= peak * Factor && rate >= peak / Factor), $"{id}: {peak:0} a second by the estimate, stated {string.Join(", ", Rates(prompt))}");
    }

    static IEnumerable<double> Rates(Catalogs.Prompt prompt) => prompt.Constraints.Where(row => row is { Unit: "1/s", Number: not null }).Select(row => row.Number!.Value);

    static double Number(Catalogs.Prompt prompt, string name) => prompt.Estimate.First(row => row.Name == name).Value;
}
