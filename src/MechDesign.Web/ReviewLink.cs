using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace MechDesign.Web;

/// <summary>A link to one review, good for whoever has it and for seven days.</summary>
public static class ReviewLink
{
    static readonly TimeSpan lives = TimeSpan.FromDays(7);

    /// <summary>The path to put behind the room's address.</summary>
    public static string Path(IDataProtectionProvider protection, string transcript) => $"/r/{Protector(protection).Protect(transcript, lives)}";

    /// <summary>The transcript a link leads to; null when it has ended or was not made here.</summary>
    internal static string? Opened(IDataProtectionProvider protection, string token)
    {
        try
        {
            return Protector(protection).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("review-link").ToTimeLimitedDataProtector();
}
