using System.Security.Cryptography;
using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>The interview itself: begin, look, act.</summary>
static class PracticeEndpoints
{
    const string NoSuchInterview = "There is no such interview of yours. It may have been deleted, or it was begun in another browser.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/practice", BeginAsync);
        routes.MapGet($"/practice/{Page.Id}", LookAsync);
        routes.MapPost($"/practice/{Page.Id}", ActAsync);
    }

    static async Task<IResult> BeginAsync(HttpContext context, PracticeRoom room, Visitor visitor, [FromForm] IFormCollection form)
    {
        var id = NewId();
        var turn = await room.BeginAsync(id, visitor.Person(context)!, form["prompt"].ToString(), Or(form["depth"], "core"), Or(form["mode"], "guided"), context.RequestAborted).ConfigureAwait(false);
        return turn is null
            ? Page.NotFound("There is no such prompt, or no such depth or mode. The list of prompts has a button for each.")
            : Page.SeeOther(context, $"/practice/{id}");
    }

    static async Task<IResult> LookAsync(HttpContext context, PracticeRoom room, ReadingRoom reading, Visitor visitor, string id, string? show, string? outcome)
    {
        var view = View(show, outcome);
        var turn = await AsOwnerAsync(id, visitor.Person(context)!, reading, person => view is null
            ? room.LookAsync(id, person, context.RequestAborted)
            : room.DoAsync(id, new(person), NewId(), view, context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
        return turn is null ? Page.NotFound(NoSuchInterview) : Show(turn, show);
    }

    static async Task<IResult> ActAsync(HttpContext context, PracticeRoom room, ReadingRoom reading, Visitor visitor, string id, [FromForm] IFormCollection form)
    {
        if (FormCommand.Of(form) is not { } command)
            return Page.Message("Not understood", "This form asks for something that does not exist here. Go back to the interview and try again.", StatusCodes.Status400BadRequest);
        var (path, key, commandId) = ($"/practice/{id}", command is Command.Answer ? form["key"].ToString() : null, Or(form["turn"], NewId()));
        var turn = await AsOwnerAsync(id, visitor.Person(context)!, reading, person =>
            room.DoAsync(id, new(person, key), commandId, command, context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
        return turn switch
        {
            null => Page.NotFound(NoSuchInterview),
            { Refusal: not null } => Show(turn, null, StatusCodes.Status422UnprocessableEntity),
            { WasOld: true } => Page.SeeOther(context, $"{path}?show=old"),
            _ when Page.IsPreferred(context) => Page.AtOnce(context, path, await LookAsync(context, room, reading, visitor, id, null, null).ConfigureAwait(false)),
            _ => Page.SeeOther(context, path),
        };
    }

    /// <summary>As the visitor, else as the identity linked with theirs that began it; an ordinary turn looks no links up.</summary>
    static async Task<Turn?> AsOwnerAsync(string id, string person, ReadingRoom reading, Func<string, Task<Turn?>> act, CancellationToken cancel) =>
        await act(person).ConfigureAwait(false)
        ?? (await reading.OwnerAsync(id, person, cancel).ConfigureAwait(false) is { } owner && owner != person ? await act(owner).ConfigureAwait(false) : null);

    static IResult Show(Turn turn, string? show, int status = StatusCodes.Status200OK) => Page.Of<PracticePage>(new { Turn = turn, Form = NewId(), Show = show }, status);

    /// <summary>What only looks and changes nothing may be a link.</summary>
    static Command? View(string? show, string? outcome) => show switch
    {
        "why" => new Command.Why(),
        "status" => new Command.Status(),
        "help" => new Command.Help(),
        "why-not" when outcome is { Length: > 0 and < 100 } => new Command.WhyNot(outcome),
        _ => null,
    };

    static string Or(string? text, string other) => text is { Length: > 0 and < 100 } ? text : other;

    /// <summary>128 bits nobody guesses.</summary>
    internal static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
