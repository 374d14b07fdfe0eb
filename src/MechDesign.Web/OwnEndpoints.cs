using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>Bring your own problem: any words, a proposal, an interview.</summary>
static class OwnEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/own", (LookUpDesk desk, string? q, string? archetype) => Page.Of<OwnPage>(new
        {
            Q = q ?? "",
            Problem = q is { Length: > 0 } ? desk.Own(q, archetype) : null,
            Wrong = q is { Length: > 0 } && desk.Own(q, archetype) is null ? "There is no such archetype." : null,
        }));
        routes.MapPost("/own", BeginAsync);
    }

    static async Task<IResult> BeginAsync(HttpContext context, PracticeRoom room, LookUpDesk desk, Visitor visitor, [FromForm] IFormCollection form)
    {
        var (q, archetype) = (form["q"].ToString(), form["archetype"].ToString());
        Func<string, string?> written = key => form[key] is { Count: 1 } text ? text.ToString() : null;
        var id = PracticeEndpoints.NewId();
        var (turn, wrong) = await room.BeginOwnAsync(id, visitor.Person(context)!, q, archetype, written, form["depth"].ToString(), context.RequestAborted).ConfigureAwait(false);
        return turn is not null
            ? Page.SeeOther(context, $"/practice/{id}")
            : Page.Of<OwnPage>(new { Q = q, Problem = desk.Own(q, archetype), Wrong = wrong, Written = written }, StatusCodes.Status422UnprocessableEntity);
    }
}
