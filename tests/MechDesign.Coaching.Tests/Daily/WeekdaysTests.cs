namespace MechDesign.Coaching.Tests;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("Mon-Fri", "mon,tue,wed,thu,fri", "Monday to Friday")]
    [InlineData("monday to friday", "mon,tue,wed,thu,fri", "Monday to Friday")]
    [InlineData("working days", "mon,tue,wed,thu,fri", "Monday to Friday")]
    [InlineData("Every day", "mon,tue,wed,thu,fri,sat,sun", "every day")]
    [InlineData("fri, mon, wed", "mon,wed,fri", "Monday, Wednesday and Friday")]
    [InlineData("tue thu", "tue,thu", "Tuesday and Thursday")]
    [InlineData("tues–thurs", "tue,wed,thu", "Tuesday to Thursday")]
    [InlineData("sat-mon", "mon,sat,sun", "Monday, Saturday and Sunday")]
    [InlineData("Sunday", "sun", "Sunday")]
    public void Days_are_read_as_people_write_them(string typed, string key, string words)
    {
        var days = Weekdays.Parse(typed)!;

        Assert.Equal((key, words), (days.ToString(), days.Words));
        Assert.Equal(key, Weekdays.Parse(days.Words)?.ToString() ?? Weekdays.Parse(days.Words.Replace(" and ", ", ", StringComparison.Ordinal))!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("sometimes")]
    [InlineData("mo")]
    [InlineData("mon-")]
    [InlineData("mon-wed-fri")]
    [InlineData("monx")]
    [InlineData("1,2,3")]
    public void What_is_no_day_is_not_guessed_at(string typed) => Assert.Null(Weekdays.Parse(typed));
}
