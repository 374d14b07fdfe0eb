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
        routes.MapGet("/own", (LookUpDesk desk, string? q, string? archetype) => Propose(desk, q ?? "", archetype));
        routes.MapPost("/own", PostAsync);
    }

    /// <summary>The text alone asks for a proposal; with a depth the interview begins.</summary>
    static Task<IResult> PostAsync(HttpContext context, PracticeRoom room, LookUpDesk desk, Visitor visitor, [FromForm] IFormCollection form)
    {
        var (q, archetype) = (FreeText.Of(form), form["archetype"].ToString());
        if (q.Length > FreeText.Longest)
            return Task.FromResult(Page.Of<OwnPage>(new { Q = q, Wrong = FreeText.TooLong }, StatusCodes.Status422UnprocessableEntity));
        if (form.ContainsKey("depth"))
            return BeginAsync(context, room, desk, visitor, form);
        var path = $"/own?q={Uri.EscapeDataString(q)}{(archetype.Length > 0 ? $"&archetype={Uri.EscapeDataString(archetype)}" : "")}";
        return Task.FromResult(FreeText.Shown(context, path, () => Propose(desk, q, archetype)));
    }

    static IResult Propose(LookUpDesk desk, string q, string? archetype)
    {
        var problem = q.Length > 0 ? desk.Own(q, archetype) : null;
        return Page.Of<OwnPage>(new { Q = q, Problem = problem, Wrong = q.Length > 0 && problem is null ? "There is no such archetype." : null });
    }

    static async Task<IResult> BeginAsync(HttpContext context, PracticeRoom room, LookUpDesk desk, Visitor visitor, IFormCollection form)
    {
        var (q, archetype) = (FreeText.Of(form), form["archetype"].ToString());
        Func<string, string?> written = key => form[key] is { Count: 1 } text ? text.ToString() : null;
        var id = PracticeEndpoints.NewId();
        var (turn, wrong) = await room.BeginOwnAsync(id, visitor.Person(context)!, q, archetype, written, form["depth"].ToString(), context.RequestAborted).ConfigureAwait(false);
        return turn is not null
            ? Page.SeeOther(context, $"/practice/{id}")
            : Page.Of<OwnPage>(new { Q = q, Problem = desk.Own(q, archetype), Wrong = wrong, Written = written }, StatusCodes.Status422UnprocessableEntity);
    }
}
