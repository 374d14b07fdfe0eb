using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary>A person's transcripts, those of linked identities too, and their names in a list.</summary>
public sealed class Own(PracticeRoom room, Identities identities)
{
    const int MostChoices = 25;
    const int LongestName = 100;

    public Task<ImmutableArray<string>> IdentitiesAsync(string person, CancellationToken cancel) => identities.OfAsync(person, cancel);

    /// <summary>The latest first.</summary>
    public async Task<ImmutableArray<TranscriptSummary>> ListAsync(string person, CancellationToken cancel)
    {
        var all = ImmutableArray.CreateBuilder<TranscriptSummary>();
        foreach (var own in await identities.OfAsync(person, cancel).ConfigureAwait(false))
            all.AddRange(await room.OfAsync(own, cancel).ConfigureAwait(false));
        return [.. all.OrderByDescending(row => row.LastAt)];
    }

    /// <summary>One of them; null when the person has none of that id.</summary>
    public async Task<TranscriptSummary?> FindAsync(string id, string person, CancellationToken cancel) =>
        (await ListAsync(person, cancel).ConfigureAwait(false)).FirstOrDefault(row => row.Id == id);

    /// <summary>A review the person may read, and whether the interview is theirs.</summary>
    public async Task<(ReviewShelf? Review, bool IsOwn)> ReviewAsync(string id, string person, CancellationToken cancel)
    {
        var own = await identities.OfAsync(person, cancel).ConfigureAwait(false);
        foreach (var identity in own)
        {
            if (await room.ReviewAsync(id, identity, cancel).ConfigureAwait(false) is { } review)
                return (review, own.Contains(review.About.Person));
        }
        return (null, false);
    }

    /// <summary>Removes one for good; false when the person has none of that id.</summary>
    public async Task<bool> DeleteAsync(string id, string person, CancellationToken cancel) =>
        await FindAsync(id, person, cancel).ConfigureAwait(false) is { } found && await room.DeleteAsync(id, found.Person, cancel).ConfigureAwait(false);

    /// <summary>What is suggested while a transcript is typed: title, depth and date of those that hold every word.</summary>
    public async Task<Callback> SuggestAsync(Interaction interaction, CancellationToken cancel)
    {
        var words = interaction.Typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = await ListAsync(interaction.Person, cancel).ConfigureAwait(false);
        return Answers.Suggest(rows.Select(row => new OptionChoice(Cut.To(Named(row), LongestName), row.Id))
            .Where(choice => choice.Value.Length <= LongestName && words.All(word => choice.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || choice.Value == word))
            .Take(MostChoices));
    }

    /// <summary>Online auction · drill · 2026-08-01 · finished.</summary>
    public static string Named(TranscriptSummary row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Title} · {row.Depth.Label} · {row.LastAt:yyyy-MM-dd} · {row.State}{(row.IsShared ? " · shared" : "")}");
}
