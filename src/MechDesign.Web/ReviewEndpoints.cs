using System.Text;
using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>Reviews, links to them, and one's own transcripts.</summary>
static class ReviewEndpoints
{
    const string LinkEnded = "This link has ended, or was not copied whole. Ask for a new one.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/review/{Page.Id}", ReviewAsync);
        routes.MapGet($"/review/{Page.Id}/picture/{{name}}.svg", PictureAsync);
        routes.MapGet($"/review/{Page.Id}/replay", ReplayAsync);
        routes.MapGet($"/review/{Page.Id}/export/{{form}}", ExportAsync);
        routes.MapPost($"/review/{Page.Id}/link", LinkAsync);
        routes.MapGet("/progress", ProgressAsync);
        routes.MapGet("/transcripts", ListAsync);
        routes.MapPost($"/transcripts/{Page.Id}/delete", DeleteAsync);
        routes.MapGet("/yours", YoursAsync);
        routes.MapGet("/yours/data.json", DataAsync);
        routes.MapPost("/yours/forget", ForgetAsync);
    }

    /// <summary>Apart, since whoever has the link needs no sign-in.</summary>
    public static void MapLinked(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/r/{token}", LinkedAsync);
        routes.MapGet("/r/{token}/picture/{name}.svg", LinkedPictureAsync);
    }

    static async Task<IResult> ReviewAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id)
    {
        var person = visitor.Person(context)!;
        return await room.ReviewAsync(id, person, context.RequestAborted).ConfigureAwait(false) is { } review
            ? Page.Of<ReviewPage>(new { Id = id, Review = review, Owned = review.IsOf(person) })
            : NotYours();
    }

    static async Task<IResult> PictureAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id, string name) =>
        await room.ReviewAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is { } review && review.Svg(name) is { } svg
            ? Drawn(context, svg)
            : NotYours();

    static async Task<IResult> LinkedPictureAsync(HttpContext context, PracticeRoom room, IDataProtectionProvider protection, string token, string name) =>
        ReviewLink.Opened(protection, token) is { } id && await room.LinkedReviewAsync(id, context.RequestAborted).ConfigureAwait(false) is { } review && review.Svg(name) is { } svg
            ? Drawn(context, svg)
            : Page.NotFound(LinkEnded);

    /// <summary>A picture brings its own colours for the dark; it is shown as an image, where nothing in it can act.</summary>
    static IResult Drawn(HttpContext context, string svg)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return Results.Text(svg, "image/svg+xml");
    }

    static async Task<IResult> ReplayAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id, int? move)
    {
        var number = move ?? 1;
        return await room.ReviewAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is { } review && review.Move(number) is { } reply
            ? Page.Of<ReplayPage>(new { Id = id, Number = number, Of = review.Moves, Reply = reply })
            : NotYours();
    }

    static async Task<IResult> ExportAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id, string form) =>
        await room.ReviewAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is { } review && review.Export(form) is var (text, type, ending)
            ? Results.File(Encoding.UTF8.GetBytes(text), type, $"mechdesign-{id}.{ending}")
            : NotYours();

    static async Task<IResult> LinkAsync(HttpContext context, PracticeRoom room, Visitor visitor, IDataProtectionProvider protection, string id, [FromForm] IFormCollection form)
    {
        if (!await room.OwnsAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false)
            || await room.LinkedReviewAsync(id, context.RequestAborted).ConfigureAwait(false) is not { } review)
            return NotYours();
        var link = $"{context.Request.Scheme}://{context.Request.Host}{ReviewLink.Path(protection, id)}";
        return Page.Of<ReviewPage>(new { Id = id, Review = review, Owned = true, Link = link });
    }

    static async Task<IResult> LinkedAsync(HttpContext context, PracticeRoom room, IDataProtectionProvider protection, string token)
    {
        if (ReviewLink.Opened(protection, token) is not { } id)
            return Page.NotFound(LinkEnded);
        return await room.LinkedReviewAsync(id, context.RequestAborted).ConfigureAwait(false) is { } review
            ? Page.Of<ReviewPage>(new { Id = id, Review = review, Token = token })
            : Page.NotFound("The review behind this link was deleted.");
    }

    static async Task<IResult> ListAsync(HttpContext context, PracticeRoom room, Visitor visitor) =>
        Page.Of<TranscriptsPage>(new { Rows = (await room.OfAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false)).ToArray() });

    static async Task<IResult> DeleteAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id, [FromForm] IFormCollection form) =>
        await room.DeleteAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) ? Page.SeeOther(context, "/transcripts") : NotYours();

    static async Task<IResult> ProgressAsync(HttpContext context, ProgressDesk progress, Visitor visitor) =>
        Page.Of<ReplyPage>(new { Reply = await progress.OfAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false), Here = "/progress" });

    static async Task<IResult> DataAsync(HttpContext context, PersonalData data, Visitor visitor)
    {
        using var buffer = new MemoryStream();
        await data.ExportAsync(visitor.Person(context)!, buffer, context.RequestAborted).ConfigureAwait(false);
        return Results.File(buffer.ToArray(), "application/json", "mechdesign-my-data.json");
    }

    static async Task<IResult> YoursAsync(HttpContext context, PracticeRoom room, Visitor visitor)
    {
        var person = visitor.Person(context)!;
        return Page.Of<YoursPage>(new { Person = person, Count = (await room.OfAsync(person, context.RequestAborted).ConfigureAwait(false)).Length });
    }

    static async Task<IResult> ForgetAsync(HttpContext context, PersonalData data, Visitor visitor, [FromForm] IFormCollection form)
    {
        if (form["sure"] != "yes")
            return Page.Message("Not forgotten", "Tick the box if you are sure; nothing was deleted.", StatusCodes.Status422UnprocessableEntity);
        await data.ForgetAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false);
        return Page.Message("Forgotten", "Everything of yours is deleted.", StatusCodes.Status200OK);
    }

    static IResult NotYours() => Page.NotFound("There is no such transcript of yours. It may have been deleted, or it was begun in another browser.");
}
