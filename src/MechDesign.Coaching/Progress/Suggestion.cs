using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why a prompt is suggested; the earlier reason goes first.</summary>
public enum SuggestionReason { DueCard = 1, Weakness, NeverTried, LongestAgo }

public static class SuggestionReasons
{
    public static readonly Vocabulary<SuggestionReason> Words = new("reason", value => value.Label);

    extension(SuggestionReason value)
    {
        public string Label => value switch
        {
            SuggestionReason.DueCard => "due",
            SuggestionReason.Weakness => "weakness",
            SuggestionReason.NeverTried => "never tried",
            SuggestionReason.LongestAgo => "longest ago",
        };
    }
}

/// <summary>What to practise next, and why.</summary>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Depth">The shallowest depth that asks what it is about.</param>
/// <param name="Reason">Why, for a program.</param>
/// <param name="Because">Why, in a sentence.</param>
public sealed record Suggestion(string Prompt, string Title, Depth Depth, SuggestionReason Reason, string Because)
{
    /// <summary>A prompt practised within so many days is left to rest, unless one of its cards is due.</summary>
    public const int RestDays = 7;

    /// <summary>The same on one day for the same transcripts and prompts; null when there are no prompts.</summary>
    public static Suggestion? Of(Progress progress, ImmutableArray<Attempt> attempts, IEnumerable<Prompt> library, Catalog catalog, TimeZoneInfo zone)
    {
        Prompt[] prompts = [.. DatedOrder.Of(library, progress.Today)];
        var practised = attempts.GroupBy(attempt => attempt.Prompt).ToDictionary(same => same.Key, same => same.Max(attempt => Days.Of(attempt.LastAt, zone)));
        return Due(progress, prompts) ?? Weak(progress, prompts, practised, catalog) ?? Never(prompts, practised) ?? LongestAgo(prompts, practised);
    }

    static Suggestion? Due(Progress progress, Prompt[] prompts)
    {
        var due = progress.Due.ToArray();
        foreach (var card in due)
        {
            // A prompt may be gone, or no longer ask this.
            if (prompts.FirstOrDefault(prompt => prompt.Id == card.Prompt) is not { } prompt || DepthOf(prompt, agenda => agenda.IndexOf(card.Key) >= 0) is not { } depth)
                continue;
            var others = due.Length > 1 ? $" {"other decision".ToQuantity(due.Length - 1)} {(due.Length > 2 ? "are" : "is")} due too." : "";
            return new(prompt.Id, prompt.Title, depth, SuggestionReason.DueCard,
                $"You missed {card.Text} {"time".ToQuantity(card.Misses)}, last on {Text(card.LastMissed)}; it is due since {Text(card.Due)}.{others}");
        }
        return null;
    }

    static Suggestion? Weak(Progress progress, Prompt[] prompts, Dictionary<string, DateOnly> practised, Catalog catalog)
    {
        Prompt[] rested = [.. prompts.Where(prompt => !practised.TryGetValue(prompt.Id, out var last) || last.AddDays(RestDays) <= progress.Today)];
        foreach (var weakness in Weakness.All(progress))
        {
            if (rested.FirstOrDefault(prompt => weakness.IsPractisedBy(prompt, catalog)) is not { } prompt)
                continue;
            var what = weakness.IsArchetype
                ? $"{weakness.Label}{(catalog.Archetype(weakness.Label) is { } archetype ? $" {archetype.Name}" : "")} is your weakest archetype that can be practised now"
                : $"{weakness.Share.Name} ({weakness.Label}) is your weakest rule that can be practised now";
            return new(prompt.Id, prompt.Title, DepthOf(prompt, agenda => Asks(agenda, weakness)) ?? Depth.Core, SuggestionReason.Weakness,
                $"{what}: {Of(weakness.Share)} right first time.");
        }
        return null;
    }

    static Suggestion? Never(Prompt[] prompts, Dictionary<string, DateOnly> practised) =>
        prompts.Where(prompt => !practised.ContainsKey(prompt.Id)).OrderBy(prompt => prompt.Difficulty).FirstOrDefault() is { } prompt
            ? new(prompt.Id, prompt.Title, DepthOf(prompt, _ => true) ?? Depth.Core, SuggestionReason.NeverTried, "You have not tried it yet.")
            : null;

    static Suggestion? LongestAgo(Prompt[] prompts, Dictionary<string, DateOnly> practised) =>
        prompts.OrderBy(prompt => practised[prompt.Id]).FirstOrDefault() is { } prompt
            ? new(prompt.Id, prompt.Title, DepthOf(prompt, _ => true) ?? Depth.Core, SuggestionReason.LongestAgo,
                $"Nothing is due or weak, and of all prompts you practised this one longest ago, on {Text(practised[prompt.Id])}.")
            : null;

    /// <summary>The shallowest interview that asks anything and fits.</summary>
    static Depth? DepthOf(Prompt prompt, Func<Agenda, bool> fits)
    {
        foreach (var depth in Depths.Words.Values)
        {
            if (new Agenda(prompt, depth) is { Questions.IsEmpty: false } agenda && fits(agenda))
                return depth;
        }
        return null;
    }

    /// <summary>An archetype is asked at the entry; a rule where the reference predicts what it concludes.</summary>
    static bool Asks(Agenda agenda, Weakness weakness) => weakness.IsArchetype
        || agenda.Questions.Where((question, index) => question.IsPrediction && agenda.Reference[index] == weakness.Label).Any();

    static string Of(Share share) => string.Create(CultureInfo.InvariantCulture, $"{share.Right} of {share.Asked}");

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
