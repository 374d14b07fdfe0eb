using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>How one stands, how the team stands, and a prompt by chance.</summary>
static class ProgressEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/progress", (HttpContext context, ProgressDesk progress, Visitor visitor) => ProgressAsync(context, progress, visitor, null));
        routes.MapPost("/progress/zone", ZoneAsync);
        routes.MapGet("/team", TeamAsync);
        routes.MapGet("/prompts/chance", (HttpContext context, ProgressDesk progress, Visitor visitor, string? weak) => ChanceAsync(context, progress, visitor, weak, another: false));
        routes.MapPost("/prompts/chance", (HttpContext context, ProgressDesk progress, Visitor visitor, [FromForm] IFormCollection form) =>
            ChanceAsync(context, progress, visitor, form["weak"].ToString(), another: true));
    }

    static async Task<IResult> ProgressAsync(HttpContext context, ProgressDesk progress, Visitor visitor, string? wrong) => Page.Of<ProgressPage>(
        new { Report = await progress.ReportAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false), Wrong = wrong },
        wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    static async Task<IResult> ZoneAsync(HttpContext context, ProgressDesk progress, Visitor visitor, [FromForm] IFormCollection form)
    {
        var zone = form["zone"].ToString().Trim();
        return await progress.ChooseZoneAsync(visitor.Person(context)!, zone, context.RequestAborted).ConfigureAwait(false)
            ? Page.SeeOther(context, "/progress")
            : await ProgressAsync(context, progress, visitor, $"“{(zone.Length > 40 ? zone[..40] + "…" : zone)}” is no time zone. Write one such as Europe/Berlin or UTC.").ConfigureAwait(false);
    }

    static async Task<IResult> TeamAsync(HttpContext context, TeamDesk team, string? of)
    {
        var onlyShared = of == "shared";
        return Page.Of<TeamPage>(new { Reply = await team.OfAsync(onlyShared, context.RequestAborted).ConfigureAwait(false), OnlyShared = onlyShared });
    }

    static async Task<IResult> ChanceAsync(HttpContext context, ProgressDesk progress, Visitor visitor, string? weak, bool another) =>
        await progress.ChanceAsync(visitor.Person(context)!, weak == "yes", another, context.RequestAborted).ConfigureAwait(false) is { } prompt
            ? Page.SeeOther(context, $"/prompts/{prompt}?chance={(weak == "yes" ? "weak" : "any")}")
            : Page.Message("No weakness is known yet", "Nothing you answered was wrong so far, so nothing practises a weakness of yours. Choose any prompt.", StatusCodes.Status404NotFound);
}
