using MechDesign.Coaching;
using MechDesign.Web.Pages;
using MechDesign.Web.Parts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.Extensions.DependencyInjection;

namespace MechDesign.Web;

/// <summary>
/// The practice room in a browser: pages rendered on the server, which work without a script and are quicker with ours.
/// It needs a <see cref="PracticeRoom"/>, a <see cref="ReadingRoom"/>, the desks and who is who; it keeps nothing itself.
/// </summary>
public static class WebChannel
{
    public const string Person = "person";

    public static void Add(IServiceCollection parts, WebSettings settings)
    {
        parts.AddRazorComponents();
        // A slim host leaves it out.
        parts.Configure<RouteOptions>(options => options.SetParameterPolicy<RegexInlineRouteConstraint>("regex"));
        // Every form is sealed and unsealed: one pass where CBC with HMAC takes two.
        parts.AddDataProtection().UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        parts.AddAntiforgery(options => options.Cookie.Name = "mechdesign-form");
        parts.AddSingleton(settings);
        parts.AddSingleton<Visitor>();
        parts.AddSingleton<ReviewLinks>();
        parts.AddSingleton(typeof(KeptHtml<>));
    }

    public static void Use(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<WebSettings>();
        app.UseGuard(settings);
        app.UseStatusCodePages(Tell);
        app.UseAntiforgery();
        app.Use(RefuseForeign);
        app.MapGet("/assets/{hash}/{name}", Asset.Serve);
        app.MapGet("/enter/{secret}", (HttpContext context, Visitor visitor, string secret) =>
            visitor.Enter(context, secret) ? Page.SeeOther(context, "/") : Page.NotFound("This link does not lead anywhere. Ask for a new one."));
        ReviewEndpoints.MapLinked(app);
        var room = app.MapGroup("").AddEndpointFilter(Known);
        room.MapGet("/", HomeAsync);
        PracticeEndpoints.Map(room);
        ReviewEndpoints.Map(room);
        ReadingEndpoints.Map(room);
        ProgressEndpoints.Map(room);
        PeopleEndpoints.Map(room);
        LookUpEndpoints.Map(room);
        OwnEndpoints.Map(room);
    }

    /// <summary>A form that was not made here, or could not be read, reaches no page.</summary>
    static Task RefuseForeign(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } refused)
            return next(context);
        // What is too long to be read says nothing about where it was made.
        context.Response.StatusCode = refused.Error?.InnerException is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
            ? StatusCodes.Status413PayloadTooLarge
            : StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    /// <summary>Nobody gets beyond this who may not come in.</summary>
    static ValueTask<object?> Known(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        call.HttpContext.RequestServices.GetRequiredService<Visitor>().Person(call.HttpContext) is null
            ? ValueTask.FromResult<object?>(Page.Message("Please sign in", "This practice room opens with the link you were given, or behind your company's sign-in.", StatusCodes.Status403Forbidden))
            : next(call);

    static async Task<IResult> HomeAsync(HttpContext context, LookUpDesk desk, ReadingRoom room, Visitor visitor, TimeProvider clock)
    {
        var mine = await room.OfAsync(visitor.Person(context)!, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<HomePage>(new { Today = desk.Today(clock.GetUtcNow()), Open = mine.Where(transcript => transcript.State is "asking" or "paused").Take(5).ToArray() });
    }

    /// <summary>An answer without a page gets one sentence.</summary>
    static Task Tell(Microsoft.AspNetCore.Diagnostics.StatusCodeContext status)
    {
        var context = status.HttpContext;
        var sentence = context.Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest => "This form is too old, or was not made here. Go back, reload the page and try again; nothing was changed.",
            StatusCodes.Status404NotFound => "There is no such page.",
            StatusCodes.Status405MethodNotAllowed => "This page cannot be used like that.",
            StatusCodes.Status413PayloadTooLarge => FreeText.TooLong,
            StatusCodes.Status421MisdirectedRequest => "This practice room answers to its own name only.",
            StatusCodes.Status303SeeOther => null,
            _ => "Something went wrong here, not with you. Nothing that was confirmed is lost; try again.",
        };
        return sentence is null ? Task.CompletedTask : Page.Message("That did not work", sentence, context.Response.StatusCode).ExecuteAsync(context);
    }
}
