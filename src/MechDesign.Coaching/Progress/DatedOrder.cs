using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>
/// Prompts shuffled by the date: another order every day, and the same one all day and on every machine. A prompt that is
/// added leaves the others in their order.
/// </summary>
public static class DatedOrder
{
    public static IEnumerable<Prompt> Of(IEnumerable<Prompt> prompts, DateOnly date) =>
        prompts.OrderBy(prompt => Place(prompt.Id, date)).ThenBy(prompt => prompt.Id, StringComparer.Ordinal);

    static ulong Place(string id, DateOnly date) => BinaryPrimitives.ReadUInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} {id}"))));
}
