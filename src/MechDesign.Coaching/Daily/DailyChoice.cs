using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>
/// The prompt of a place and date, the same on every machine: none twice before all others came, the last of a round never
/// first in the next, and on two days of three one that practises what the team is weak at, while such a one is left.
/// </summary>
/// <param name="Prompt">Its id.</param>
/// <param name="Round">The round with it.</param>
public sealed record DailyChoice(string Prompt, ImmutableArray<string> Round)
{
    const int Period = 3;

    /// <param name="library">The ids there are.</param>
    /// <param name="round">Which came since the library was last used up, the latest last.</param>
    /// <param name="isWeak">Whether a prompt practises what the team is weak at.</param>
    /// <param name="place">The place's key.</param>
    /// <param name="date">The local date.</param>
    /// <returns>Null when the library is empty.</returns>
    public static DailyChoice? Of(IReadOnlyCollection<string> library, ImmutableArray<string> round, Func<string, bool> isWeak, string place, DateOnly date)
    {
        string[] left = [.. library.Except(round)];
        if (left.Length == 0)
            (left, round) = (library.Count > 1 && !round.IsEmpty ? [.. library.Except([round[^1]])] : [.. library], []);
        string[] order = [.. left.OrderBy(id => Number(place, date, id)).ThenBy(id => id, StringComparer.Ordinal)];
        var chosen = (Number(place, date, "") % Period != 0 ? order.FirstOrDefault(isWeak) : null) ?? order.FirstOrDefault();
        return chosen is null ? null : new(chosen, round.Add(chosen));
    }

    static ulong Number(string place, DateOnly date, string id) => BinaryPrimitives.ReadUInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place} {date:yyyy-MM-dd} {id}"))));
}
