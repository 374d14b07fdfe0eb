using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.FakeDiscord.Gateway;

internal static class GatewayRoutes
{
    public static void MapGateway(this IEndpointRouteBuilder routes, FakeGateway gateway, World world)
    {
        routes.MapGet("/api/v10/gateway/bot", async http =>
        {
            gateway.Journal.Note(GatewayActKind.Asked, 0);
            var isRight = http.Request.Headers.Authorization == $"Bot {world.Token}";
            http.Response.StatusCode = isRight ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(isRight ? gateway.Bot().ToJsonString() : """{"message": "401: Unauthorized", "code": 0}""").ConfigureAwait(false);
        });
        routes.Map("/gateway", gateway.AcceptAsync);
        routes.Map("/gateway-resume", gateway.AcceptAsync);
    }
}
