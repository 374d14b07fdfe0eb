using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace MechDesign.Web;

/// <summary>
/// Who is at the other end (session.md §5): on loopback a random cookie, with a secret link the same once the link was
/// opened, behind a reverse proxy whom the proxy names.
/// </summary>
sealed class Visitor(WebSettings settings, IDataProtectionProvider protection)
{
    const string PersonCookie = "mechdesign-person";
    const string EntryCookie = "mechdesign-entry";
    const int LongestName = 128;
    const string Entered = "entered";

    static readonly TimeSpan kept = TimeSpan.FromDays(400);

    readonly IDataProtector entry = protection.CreateProtector("entry");

    /// <summary>The person as channel:id; null when this visitor may not come in.</summary>
    public string? Person(HttpContext context)
    {
        if (settings.ProxyHeader is { } header)
            return context.Request.Headers[header].ToString().Trim() is { Length: > 0 and <= LongestName } name ? $"web:{name}" : null;
        if (settings.Secret is not null && !HasEntered(context))
            return null;
        if (context.Items[PersonCookie] is string known)
            return known;
        if (context.Request.Cookies[PersonCookie] is not { } id || !IsId(id))
        {
            id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
            Keep(context, PersonCookie, id);
        }
        var person = $"web:{id}";
        context.Items[PersonCookie] = person;
        return person;
    }

    /// <summary>Lets a visitor in who knows the secret.</summary>
    public bool Enter(HttpContext context, string secret)
    {
        if (settings.Secret is not { } right || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(right)))
            return false;
        Keep(context, EntryCookie, entry.Protect(Entered));
        return true;
    }

    bool HasEntered(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[EntryCookie] is { } cookie && entry.Unprotect(cookie) == Entered;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    static bool IsId(string id) => id.Length == 22 && Base64Url.IsValid(id);

    static void Keep(HttpContext context, string name, string value) => context.Response.Cookies.Append(name, value, new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = kept,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });
}
