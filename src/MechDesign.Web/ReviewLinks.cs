using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace MechDesign.Web;

/// <summary>Links to one review each, which nobody can guess and which end after seven days; whoever has one may read that review and nothing else.</summary>
/// <param name="protection">Signs and encrypts; who has its keys can open links.</param>
public sealed class ReviewLinks(IDataProtectionProvider protection)
{
    static readonly TimeSpan lives = TimeSpan.FromDays(7);

    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("review-link").ToTimeLimitedDataProtector();

    /// <summary>What a new link to a transcript's review ends with.</summary>
    public string TokenFor(string id) => protector.Protect(id, lives);

    /// <summary>The path of a link.</summary>
    internal static string Path(string token) => $"/r/{token}";

    /// <summary>The path of a new link to a transcript's review.</summary>
    public string PathOf(string id) => Path(TokenFor(id));

    /// <summary>The transcript a link leads to; null when it has ended or was not made here.</summary>
    public string? Opened(string token)
    {
        try
        {
            return protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
