using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>Interviews beside one another, and what members let each other read.</summary>
static class ReadingEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/review/{Page.Id}/against/{Page.Other}", AgainstAsync);
        routes.MapPost($"/review/{Page.Id}/share", ShareAsync);
        routes.MapGet("/shared", SharedAsync);
    }

    static async Task<IResult> AgainstAsync(HttpContext context, ReadingRoom room, Visitor visitor, string id, string other)
    {
        var person = visitor.Person(context)!;
        if (await room.ReadAsync(id, person, context.RequestAborted).ConfigureAwait(false) is not { } reading
            || await room.ReadAsync(other, person, context.RequestAborted).ConfigureAwait(false) is not { } beside)
            return Page.NotFound("One of the two is not there: it may have been deleted, or is no longer shared.");
        return SideBySide.Of(reading, beside) switch
        {
            ({ } sides, _) => Page.Of<AgainstPage>(new { Sides = sides }),
            var (_, whyNot) => Page.Message("Not to be compared", whyNot!, StatusCodes.Status422UnprocessableEntity),
        };
    }

    static async Task<IResult> ShareAsync(HttpContext context, ReadingRoom room, Visitor visitor, string id, [FromForm] IFormCollection form) => form["shared"].ToString() switch
    {
        "yes" or "no" => await room.ShareAsync(id, visitor.Person(context)!, PracticeEndpoints.NewId(), form["shared"] == "yes", context.RequestAborted).ConfigureAwait(false)
            ? Page.SeeOther(context, $"/review/{id}#sharing")
            : Page.NotFound(ReviewEndpoints.NoSuchTranscript),
        _ => Page.Message("Not understood", "This form says neither to share nor to stop sharing; nothing was changed.", StatusCodes.Status400BadRequest),
    };

    static async Task<IResult> SharedAsync(HttpContext context, ReadingRoom room, Visitor visitor) =>
        Page.Of<SharedPage>(new { Rows = (await room.SharedByOthersAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false)).ToArray() });
}
