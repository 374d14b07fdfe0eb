using System.Security.Cryptography;
using System.Text;
using MechDesign.Coaching;

namespace MechDesign.Discord.LookUps;

/// <summary>
/// Words as they stand in an option's value and in a button: short enough for both, and the same tomorrow. Few titles are
/// too long for that and are named by a hash.
/// </summary>
static class StableWords
{
    /// <summary>A button's id has 100 characters, and version, page and action stand beside the words.</summary>
    public const int Most = 70;

    const char Hashed = '~';

    /// <summary>What stands for a term.</summary>
    public static string Of(Term term) => Of(term.Leads);

    static string Of(string words) => words.Length <= Most ? words : Hashed + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));

    /// <summary>The words that stand for something.</summary>
    public static string Read(string stable, LookUpDesk desk) => stable.Length > 0 && stable[0] == Hashed
        ? desk.Leads.FirstOrDefault(words => words.Length > Most && Of(words) == stable) ?? stable
        : stable;

    /// <summary>A colon parts a button's id; the sign of ratio looks the same and is in nobody's words.</summary>
    public static string ToSubject(string stable) => stable.Replace(':', '∶');

    public static string FromSubject(string subject) => subject.Replace('∶', ':');
}
