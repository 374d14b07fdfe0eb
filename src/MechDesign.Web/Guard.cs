using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MechDesign.Web;

/// <summary>What every answer of the room carries, and who gets none.</summary>
static class Guard
{
    /// <summary>Nothing from anywhere else, no script or style in the page, no frame around it.</summary>
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseGuard(this WebApplication app, WebSettings settings) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        // A page elsewhere can point a name of its own at this machine (DNS rebinding); on loopback only this machine's names count.
        if (settings.IsLoopback && settings.ProxyHeader is null && !IsThisMachine(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }
        return next(context);
    });

    static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]" || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
