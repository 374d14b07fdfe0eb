using MechDesign.Catalogs;

namespace MechDesign.Coaching.Tests;

/// <summary>What to practise next: what is due, else what is weak, else what is new, else what rested longest.</summary>
public class SuggestionTests
{
    static readonly Prompt[] library = [Auction.Prompt, .. SmallPrompts.All];
    static readonly DateOnly nextDay = new(2026, 8, 4);

    [Fact]
    public void A_due_decision_goes_first_and_says_how_often_it_was_missed()
    {
        var next = Next(nextDay, new Recording().Answer("A05").Until());
        Assert.Equal(("auction", Depth.Drill, SuggestionReason.DueCard), (next.Prompt, next.Depth, next.Reason));
        Assert.Equal("You missed entry.dominant 1 time, last on 2026-08-03; it is due since 2026-08-04.", next.Because);
    }

    [Fact]
    public void The_depth_is_the_shallowest_that_asks_the_missed_decision()
    {
        var recording = new Recording(depth: Depth.Full).Until("read.1.load").Answer("balanced").Until();
        Assert.Equal(Depth.Core, Next(nextDay, recording).Depth);
        Assert.Equal(Depth.Full, Next(nextDay, new Recording(depth: Depth.Full).Until("read.1.truth").Do(new Command.DontKnow()).Until()).Depth);
    }

    [Fact]
    public void A_card_of_a_prompt_that_is_gone_is_passed_over()
    {
        var attempt = new Recording().Answer("A05").Until().Attempt;
        var next = Suggestion.Of(Progress.Of([attempt], TimeZoneInfo.Utc, nextDay), [attempt], [SmallPrompts.Jobs], Auction.Catalog, TimeZoneInfo.Utc);
        Assert.Equal(("jobs", SuggestionReason.NeverTried), (next!.Prompt, next.Reason));
    }

    [Fact]
    public void Before_anything_is_due_the_weakest_that_rested_is_practised()
    {
        // The day it was missed: no card is due. Jobs is supported by A05, which also supports the Auction.
        var recording = new Recording(Parse("shelf", "A05")).Answer("A04").Until();
        var next = Next(new(2026, 8, 3), recording);
        Assert.Equal(SuggestionReason.Weakness, next.Reason);
        Assert.Contains(next.Prompt, (string[])["jobs", "auction", "places"]);
        Assert.StartsWith("A05 ", next.Because, StringComparison.Ordinal);
        Assert.EndsWith(" is your weakest archetype that can be practised now: 11 of 12 right first time.", next.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weak_rule_leads_to_a_prompt_whose_reference_comes_to_it()
    {
        var recording = new Recording(Parse("shelf", "I12")).Until("P1.write_shape").Answer("append-only event").Until();
        var next = Next(new(2026, 8, 3), recording);
        Assert.Equal(("auction", Depth.Drill, SuggestionReason.Weakness), (next.Prompt, next.Depth, next.Reason));
        Assert.Equal("Write shape 4 (guarded state transition) is your weakest rule that can be practised now: 0 of 1 right first time.", next.Because);
    }

    [Fact]
    public void A_prompt_practised_within_a_week_rests()
    {
        var missed = new Recording().Until("P1.write_shape").Answer("append-only event").Until();
        Assert.Equal(SuggestionReason.NeverTried, Next(new(2026, 8, 3), missed).Reason);
    }

    [Fact]
    public void Without_due_or_weak_a_prompt_that_was_never_tried_is_new_the_easiest_first()
    {
        var next = Next(nextDay, new Recording().Until());
        Assert.Equal(SuggestionReason.NeverTried, next.Reason);
        Assert.Contains(next.Prompt, (string[])["jobs", "reviews", "places"]);
    }

    [Fact]
    public void When_all_were_tried_the_one_that_rested_longest_comes_again()
    {
        Recording[] all = [.. library.Select((prompt, i) => new Recording(prompt, Depth.Core, at: Recording.Noon.AddDays(-10 * i)).Until())];
        var next = Next(nextDay, all);
        Assert.Equal(("places", SuggestionReason.LongestAgo), (next.Prompt, next.Reason));
    }

    [Fact]
    public void On_one_day_it_is_the_same_in_whatever_order_the_prompts_come()
    {
        foreach (var day in Enumerable.Range(1, 28).Select(day => new DateOnly(2026, 2, day)))
            Assert.Equal(Of(day, library), Of(day, [.. library.Reverse()]));
        Assert.True(Enumerable.Range(1, 28).Select(day => Of(new(2026, 2, day), library)!.Prompt).Distinct().Count() > 1);
    }

    [Fact]
    public void Without_prompts_there_is_nothing_to_suggest() => Assert.Null(Of(nextDay, []));

    [Fact]
    public void A_suggestion_as_a_program_reads_it() =>
        Golden.Check(Written.By(json => ProgressJson.Write(json, Next(nextDay, new Recording().Answer("A05").Until()))) + "\n");

    static Suggestion Next(DateOnly today, params Recording[] recordings) => Of(today, library, recordings)!;

    static Suggestion? Of(DateOnly today, Prompt[] prompts, params Recording[] recordings)
    {
        Attempt[] attempts = [.. recordings.Select(recording => recording.Attempt)];
        return Suggestion.Of(Progress.Of([.. attempts], TimeZoneInfo.Utc, today), [.. attempts], prompts, Auction.Catalog, TimeZoneInfo.Utc);
    }

    /// <summary>The Auction under another name and archetype, and not in the library.</summary>
    static Prompt Parse(string id, string dominant) => PromptReader.Parse(id, Auction.Prompt.Source
        .Replace("id: auction\n", $"id: {id}\n", StringComparison.Ordinal).Replace("{dominant: A04, supporting: [{id: A05, role: output}]}", $"{{dominant: {dominant}}}", StringComparison.Ordinal));
}
