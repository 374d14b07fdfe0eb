using System.Net;
using Microsoft.Extensions.Configuration;

namespace MechDesign.Web;

/// <summary>Where the practice room listens, and how people beyond this machine get in (appsettings.json, section Web).</summary>
/// <param name="Url">The address to listen on; by default this machine's loopback.</param>
/// <param name="Secret">Whoever opens /enter/SECRET may come in; null where nobody needs to.</param>
/// <param name="ProxyHeader">The header in which a reverse proxy names who is signed in; trust it only behind that proxy.</param>
public sealed record WebSettings(Uri Url, string? Secret, string? ProxyHeader)
{
    const int ShortestSecret = 16;

    public static WebSettings From(IConfiguration configuration) => new(
        Address(configuration["Web:Url"] is { Length: > 0 } url ? url : "http://127.0.0.1:5080"),
        configuration["Web:Secret"] is { Length: > 0 } secret ? secret : null,
        configuration["Web:ProxyHeader"] is { Length: > 0 } header ? header : null);

    /// <summary>What was written as an address; if it is none, <see cref="Problem"/> says so.</summary>
    public static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : new(Uri.EscapeDataString(text), UriKind.Relative);

    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLoopback => Url.IsLoopback || (IPAddress.TryParse(Url.Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Why it must not be started like this; null when it may.</summary>
    public string? Problem => this switch
    {
        { Url: not { IsAbsoluteUri: true, Scheme: "http" or "https" } } => $"'{Uri.UnescapeDataString(Url.OriginalString)}' is no address to listen on, such as http://127.0.0.1:5080.",
        { Secret.Length: < ShortestSecret } => "Web:Secret is too short to be one; use at least 16 characters.",
        { IsLoopback: false, Secret: null, ProxyHeader: null } =>
            $"{Url} can be reached from other machines, so a sign-in is needed: set Web:Secret to a long random text, or Web:ProxyHeader to the header your reverse proxy sets.",
        _ => null,
    };
}
