using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>What is kept about a person, and their other names.</summary>
static class PeopleEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/yours", (HttpContext context, ReadingRoom room, Identities identities, Visitor visitor) => YoursAsync(context, room, identities, visitor));
        routes.MapGet("/yours/data.json", DataAsync);
        routes.MapPost("/yours/code", OfferAsync);
        routes.MapPost("/yours/link", RedeemAsync);
        routes.MapPost("/yours/forget", ForgetAsync);
    }

    static async Task<IResult> YoursAsync(
        HttpContext context, ReadingRoom room, Identities identities, Visitor visitor, string? code = null, string? until = null, string? linked = null, string? wrong = null)
    {
        var person = visitor.Person(context)!;
        return Page.Of<YoursPage>(
            new
            {
                Person = person,
                Others = (await identities.OfAsync(person, context.RequestAborted).ConfigureAwait(false)).Remove(person).ToArray(),
                Count = (await room.OfAsync(person, context.RequestAborted).ConfigureAwait(false)).Length,
                Code = code,
                Until = until,
                Linked = linked,
                Wrong = wrong,
            },
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    static async Task<IResult> OfferAsync(HttpContext context, ReadingRoom room, Identities identities, Visitor visitor, [FromForm] IFormCollection form)
    {
        var code = LinkCode.New();
        var until = await identities.OfferAsync(visitor.Person(context)!, code, context.RequestAborted).ConfigureAwait(false);
        return await YoursAsync(context, room, identities, visitor, code, until.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture)).ConfigureAwait(false);
    }

    static async Task<IResult> RedeemAsync(HttpContext context, ReadingRoom room, Identities identities, Visitor visitor, [FromForm] IFormCollection form)
    {
        var became = await identities.RedeemAsync(visitor.Person(context)!, form["code"].ToString(), context.RequestAborted).ConfigureAwait(false);
        return LinkCode.WhyNot(became) is { } wrong
            ? await YoursAsync(context, room, identities, visitor, wrong: wrong).ConfigureAwait(false)
            : await YoursAsync(context, room, identities, visitor, linked: "Joined. Lists and progress cover both names from now on.").ConfigureAwait(false);
    }

    static async Task<IResult> DataAsync(HttpContext context, PersonalData data, Visitor visitor)
    {
        using var buffer = new MemoryStream();
        await data.ExportAsync(visitor.Person(context)!, buffer, context.RequestAborted).ConfigureAwait(false);
        return Results.File(buffer.ToArray(), "application/json", "mechdesign-my-data.json");
    }

    static async Task<IResult> ForgetAsync(HttpContext context, PersonalData data, Visitor visitor, [FromForm] IFormCollection form)
    {
        if (form["sure"] != "yes")
            return Page.Message("Not forgotten", "Tick the box if you are sure; nothing was deleted.", StatusCodes.Status422UnprocessableEntity);
        await data.ForgetAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false);
        return Page.Message("Forgotten", "Everything of yours is deleted.", StatusCodes.Status200OK);
    }
}
