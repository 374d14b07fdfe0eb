using System.Text;
using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>Reviews, links to them, and one's own transcripts.</summary>
static class ReviewEndpoints
{
    internal const string NoSuchTranscript = "There is no such transcript of yours. It may have been deleted, or it was begun in another browser.";
    const string LinkEnded = "This link has ended, or was not copied whole. Ask for a new one.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/review/{Page.Id}", ReviewAsync);
        routes.MapGet($"/review/{Page.Id}/picture/{{name}}.svg", PictureAsync);
        routes.MapGet($"/review/{Page.Id}/replay", ReplayAsync);
        routes.MapGet($"/review/{Page.Id}/export/{{form}}", ExportAsync);
        routes.MapPost($"/review/{Page.Id}/link", LinkAsync);
        routes.MapGet($"/review/{Page.Id}/link", (HttpContext context, string id) => Page.SeeOther(context, $"/review/{id}#sharing"));
        routes.MapGet("/transcripts", ListAsync);
        routes.MapPost($"/transcripts/{Page.Id}/delete", DeleteAsync);
    }

    /// <summary>Apart, since whoever has the link needs no sign-in.</summary>
    public static void MapLinked(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/r/{token}", LinkedAsync);
        routes.MapGet("/r/{token}/picture/{name}.svg", LinkedPictureAsync);
    }

    /// <param name="context">The request.</param>
    /// <param name="room">Where reviews are read.</param>
    /// <param name="visitor">Who reads.</param>
    /// <param name="links">The links to reviews.</param>
    /// <param name="id">The transcript.</param>
    /// <param name="link">The token of a link that was made to it, if any: kept in the address, so that a reload shows the same link.</param>
    static async Task<IResult> ReviewAsync(HttpContext context, ReadingRoom room, Visitor visitor, ReviewLinks links, string id, string? link)
    {
        var person = visitor.Person(context)!;
        if (await room.ReadAsync(id, person, context.RequestAborted).ConfigureAwait(false) is not { } reading)
            return NotYours();
        var (own, shared) = await room.BesideAsync(reading, person, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<ReviewPage>(new { Id = id, Review = reading.Shelf, Reading = reading, Own = own.ToArray(), Shared = shared.ToArray(), Link = reading.IsOwn && link is { Length: > 0 } && links.Opened(link) == id ? $"{context.Request.Scheme}://{context.Request.Host}{ReviewLinks.Path(link)}" : null });
    }

    static async Task<IResult> PictureAsync(HttpContext context, ReadingRoom room, Visitor visitor, string id, string name) =>
        await room.ReadAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is { Shelf: var review } && review.Svg(name) is { } svg
            ? Drawn(context, svg)
            : NotYours();

    static async Task<IResult> LinkedPictureAsync(HttpContext context, PracticeRoom room, ReviewLinks links, string token, string name) =>
        links.Opened(token) is { } id && await room.LinkedReviewAsync(id, context.RequestAborted).ConfigureAwait(false) is { } review && review.Svg(name) is { } svg
            ? Drawn(context, svg)
            : Page.NotFound(LinkEnded);

    /// <summary>A picture brings its own colours for the dark; it is shown as an image, where nothing in it can act.</summary>
    static IResult Drawn(HttpContext context, string svg)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return Results.Text(svg, "image/svg+xml");
    }

    static async Task<IResult> ReplayAsync(HttpContext context, ReadingRoom room, Visitor visitor, string id, int? move)
    {
        var number = move ?? 1;
        return await room.ReadAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is { Shelf: var review } && review.Move(number) is { } reply
            ? Page.Of<ReplayPage>(new { Id = id, Number = number, Of = review.Moves, Reply = reply })
            : NotYours();
    }

    static async Task<IResult> ExportAsync(HttpContext context, ReadingRoom room, Visitor visitor, string id, string form) =>
        await room.ReadAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is { } reading && reading.Export(form) is var (text, type, ending)
            ? Results.File(Encoding.UTF8.GetBytes(text), type, $"mechdesign-{id}.{ending}")
            : NotYours();

    static async Task<IResult> LinkAsync(HttpContext context, ReadingRoom room, Visitor visitor, ReviewLinks links, string id, [FromForm] IFormCollection form) =>
        await room.OwnerAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is null
            ? NotYours()
            : Page.SeeOther(context, $"/review/{id}?link={links.TokenFor(id)}#sharing");

    static async Task<IResult> LinkedAsync(HttpContext context, PracticeRoom room, ReviewLinks links, string token)
    {
        if (links.Opened(token) is not { } id)
            return Page.NotFound(LinkEnded);
        return await room.LinkedReviewAsync(id, context.RequestAborted).ConfigureAwait(false) is { } review
            ? Page.Of<ReviewPage>(new { Id = id, Review = review, Token = token })
            : Page.NotFound("The review behind this link was deleted.");
    }

    static async Task<IResult> ListAsync(HttpContext context, ReadingRoom room, Visitor visitor) =>
        Page.Of<TranscriptsPage>(new { Rows = (await room.OfAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false)).ToArray() });

    static async Task<IResult> DeleteAsync(HttpContext context, ReadingRoom room, Visitor visitor, string id, [FromForm] IFormCollection form) =>
        await room.DeleteAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) ? Page.SeeOther(context, "/transcripts") : NotYours();

    static IResult NotYours() => Page.NotFound(NoSuchTranscript);
}
