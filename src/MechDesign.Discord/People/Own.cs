using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary>A person's transcripts in a list, by names people pick from.</summary>
public sealed class Own(ReadingRoom room)
{
    const int MostChoices = 25;
    const int LongestName = 100;

    /// <summary>The latest first.</summary>
    public Task<ImmutableArray<TranscriptSummary>> ListAsync(string person, CancellationToken cancel) => room.OfAsync(person, cancel);

    /// <summary>One of them; null when the person has none of that id.</summary>
    public async Task<TranscriptSummary?> FindAsync(string id, string person, CancellationToken cancel) =>
        (await ListAsync(person, cancel).ConfigureAwait(false)).FirstOrDefault(row => row.Id == id);

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
