using System.Security.Cryptography;
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
    static readonly TimeSpan linkLives = TimeSpan.FromDays(7);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/review/{Page.Id}", ReviewAsync);
        routes.MapPost($"/review/{Page.Id}/link", LinkAsync);
        routes.MapGet("/transcripts", ListAsync);
        routes.MapPost($"/transcripts/{Page.Id}/delete", DeleteAsync);
        routes.MapGet("/yours", YoursAsync);
        routes.MapPost("/yours/forget", ForgetAsync);
    }

    /// <summary>Apart, since whoever has the link needs no sign-in.</summary>
    public static void MapShared(IEndpointRouteBuilder routes) => routes.MapGet("/r/{token}", SharedAsync);

    static async Task<IResult> ReviewAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id)
    {
        var reply = id == Demo.Id
            ? await room.SharedReviewAsync(id, context.RequestAborted).ConfigureAwait(false)
            : await room.ReviewAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false);
        return reply is null ? NotYours() : Page.Of<ReviewPage>(new { Id = id, Reply = reply });
    }

    static async Task<IResult> LinkAsync(HttpContext context, PracticeRoom room, Visitor visitor, IDataProtectionProvider protection, string id, [FromForm] IFormCollection form)
    {
        if (await room.ReviewAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) is not { } reply)
            return NotYours();
        var link = $"{context.Request.Scheme}://{context.Request.Host}/r/{Protector(protection).Protect(id, linkLives)}";
        return Page.Of<ReviewPage>(new { Id = id, Reply = reply, Link = link });
    }

    static async Task<IResult> SharedAsync(HttpContext context, PracticeRoom room, IDataProtectionProvider protection, string token)
    {
        try
        {
            var id = Protector(protection).Unprotect(token);
            return await room.SharedReviewAsync(id, context.RequestAborted).ConfigureAwait(false) is { } reply
                ? Page.Of<ReviewPage>(new { Id = id, Reply = reply, Shared = true })
                : Page.NotFound("The review behind this link was deleted.");
        }
        catch (CryptographicException)
        {
            return Page.NotFound("This link has ended, or was not copied whole. Ask for a new one.");
        }
    }

    static async Task<IResult> ListAsync(HttpContext context, PracticeRoom room, Visitor visitor) =>
        Page.Of<TranscriptsPage>(new { Rows = (await room.OfAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false)).ToArray() });

    static async Task<IResult> DeleteAsync(HttpContext context, PracticeRoom room, Visitor visitor, string id, [FromForm] IFormCollection form) =>
        await room.DeleteAsync(id, visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false) ? Page.SeeOther(context, "/transcripts") : NotYours();

    static async Task<IResult> YoursAsync(HttpContext context, PracticeRoom room, Visitor visitor)
    {
        var person = visitor.Person(context)!;
        return Page.Of<YoursPage>(new { Person = person, Count = (await room.OfAsync(person, context.RequestAborted).ConfigureAwait(false)).Length });
    }

    static async Task<IResult> ForgetAsync(HttpContext context, PracticeRoom room, Visitor visitor, [FromForm] IFormCollection form)
    {
        if (form["sure"] != "yes")
            return Page.Message("Not forgotten", "Tick the box if you are sure; nothing was deleted.", StatusCodes.Status422UnprocessableEntity);
        var person = visitor.Person(context)!;
        foreach (var transcript in await room.OfAsync(person, context.RequestAborted).ConfigureAwait(false))
            await room.DeleteAsync(transcript.Id, person, context.RequestAborted).ConfigureAwait(false);
        return Page.Message("Forgotten", "Everything of yours is deleted.", StatusCodes.Status200OK);
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("review-link").ToTimeLimitedDataProtector();

    static IResult NotYours() => Page.NotFound("There is no such transcript of yours. It may have been deleted, or it was begun in another browser.");
}
