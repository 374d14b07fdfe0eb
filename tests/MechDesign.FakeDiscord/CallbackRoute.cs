using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.FakeDiscord;

/// <summary>Takes answers to interactions, and no more; the REST routes take its place.</summary>
internal static class CallbackRoute
{
    public static void MapCallback(this IEndpointRouteBuilder routes, Interactions interactions) =>
        routes.MapPost("/api/v10/interactions/{id}/{token}/callback", async http =>
        {
            var body = await JsonNode.ParseAsync(http.Request.Body).ConfigureAwait(false);
            var (id, token) = ((string)http.Request.RouteValues["id"]!, (string)http.Request.RouteValues["token"]!);
            var standing = interactions.StandingOf(id, token);
            http.Response.StatusCode = interactions.Complete(id, token, body!, []) ? StatusCodes.Status204NoContent
                : standing is Standing.Answered ? StatusCodes.Status400BadRequest : StatusCodes.Status404NotFound;
        });
}
