using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>
/// The one-time code by which two identities show that they are one person: eight characters that nobody mistakes for one
/// another, read aloud or off a screen. It is kept as a slow hash (PBKDF2, RFC 8018): who can read the settings has ten
/// minutes, and trying out all 31⁸ codes takes many years.
/// </summary>
public static class LinkCode
{
    public const int Length = 8;

    /// <summary>No I, L, O, 0 and 1.</summary>
    public const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    const int Rounds = 100_000;

    /// <summary>A code nobody foresees.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Why a code did not join two names, wherever it was typed; null when it did.</summary>
    public static string? WhyNot(Linking became) => became switch
    {
        Linking.Linked => null,
        Linking.NoSuchCode => "No such code waits: it was mistyped, used or replaced. Get another one where you got it.",
        Linking.Expired => $"That code is older than {Lifetime.Minutes} minutes. Get another one where you got it.",
        Linking.OwnCode => "You are who asked for that code. Type it where you are known by another name.",
    };

    /// <summary>The code somebody typed, in any case and with blanks or hyphens; null when it cannot be one.</summary>
    public static string? Read(string typed)
    {
        var code = string.Concat(typed.Where(letter => letter is not (' ' or '-'))).ToUpper(CultureInfo.InvariantCulture);
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>What a code is kept under.</summary>
    public static string Hash(string code) => Convert.ToHexStringLower(
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), "mechdesign link code"u8, Rounds, HashAlgorithmName.SHA256, 16));
}
