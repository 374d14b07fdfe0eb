using MechDesign.Coaching;
using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.Web;

/// <summary>Look-ups: prompts, archetypes, knowledge, map, estimate.</summary>
static class LookUpEndpoints
{
    const int MostNear = 10;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/prompts", (LookUpDesk desk, string? kind, string? difficulty) => Page.Of<PromptsPage>(new
        {
            Cards = desk.Prompts.Where(card => (kind is not { Length: > 0 } || card.Kind == kind) && (difficulty is not { Length: > 0 } || $"{card.Difficulty}" == difficulty)).ToArray(),
            All = desk.Prompts.Length,
            Kind = kind ?? "",
            Difficulty = difficulty ?? "",
        }));
        routes.MapGet("/prompts/{id}", (LookUpDesk desk, string id, string? chance) => desk.Prompt(id) is { } reply
            ? Page.Of<PromptPage>(new { Card = desk.Prompts.Single(card => card.Id == id), Reply = reply, Chance = chance is "any" or "weak" ? chance : null })
            : Page.NotFound("There is no prompt of that name; the list shows them all."));
        routes.MapGet("/archetypes", (LookUpDesk desk, string? q) => q is { Length: > 0 }
            ? Found(desk, "Archetypes", "/archetypes", "Id, name, alias or example", q, desk.Archetype(q))
            : Page.Of<ArchetypesPage>(new { Rows = desk.Archetypes.ToArray() }));
        routes.MapGet("/archetypes/{id}", (LookUpDesk desk, string id) => desk.Archetype(id) is { } reply
            ? Page.Of<ReplyPage>(new { Reply = reply, Here = "/archetypes" })
            : Page.NotFound("There is no such archetype; the list shows them all."));
        routes.MapGet("/knowledge", (LookUpDesk desk, string? q) =>
            Found(desk, "Knowledge", "/knowledge", "A topic or any words, such as numbers, load balancer, dlq", q, q is { Length: > 0 } ? desk.Knowledge(q) : desk.Topics));
        routes.MapGet("/explain", (LookUpDesk desk, string? q) =>
            Found(desk, "Look up", "/explain", "A word of the framework, such as lease, write shape 4, merge_safe", q, q is { Length: > 0 } ? desk.Explain(q) ?? desk.Knowledge(q) : null));
        routes.MapGet("/systems", (LookUpDesk desk, string? q) =>
            Found(desk, "Systems", "/systems", "A system the documents name, such as Uber", q, desk.Systems(q is { Length: > 0 } ? q : null)));
        routes.MapGet("/map", (LookUpDesk desk, string? q) => Mapped(desk, q ?? ""));
        routes.MapPost("/map", (HttpContext context, LookUpDesk desk, [FromForm] IFormCollection form) =>
            FreeText.Of(form) is var q && q.Length > FreeText.Longest
                ? Mapped(desk, q, FreeText.TooLong)
                : FreeText.Shown(context, $"/map?q={Uri.EscapeDataString(q)}", () => Mapped(desk, q)));
        routes.MapGet("/estimate", Estimate);
        routes.MapGet("/search.json", (LookUpDesk desk, string? q) => Results.Json(
            desk.Complete(q ?? "").Select(term => new Suggestion(term.Text, term.Shown, Link(term))).ToArray(), WebJson.Default.SuggestionArray));
    }

    /// <summary>The page that shows a term.</summary>
    public static string Link(Term term) => term.Kind switch
    {
        TermKind.Archetype => $"/archetypes/{term.Leads}",
        TermKind.Topic => $"/knowledge?q={Uri.EscapeDataString(term.Leads)}",
        TermKind.System => $"/systems?q={Uri.EscapeDataString(term.Leads)}",
        _ => $"/explain?q={Uri.EscapeDataString(term.Leads)}",
    };

    static IResult Found(LookUpDesk desk, string title, string action, string field, string? q, Reply? reply) => Page.Of<LookUpPage>(
        new { Title = title, Action = action, Field = field, Q = q ?? "", Reply = reply, Near = reply is null && q is { Length: > 0 } ? desk.Complete(q).Take(MostNear).ToArray() : [] },
        reply is null && q is { Length: > 0 } ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);

    static IResult Mapped(LookUpDesk desk, string q, string? wrong = null) => Page.Of<LookUpPage>(
        new
        {
            Title = "Map a prompt",
            Action = "/map",
            Field = "Any prompt, in any words",
            Verb = "Map it",
            Long = true,
            Q = q,
            Wrong = wrong,
            Reply = q.Length > 0 && wrong is null ? desk.Map(q) : null,
        },
        wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    static IResult Estimate(HttpRequest request)
    {
        Func<string, string?> written = name => request.Query[name].ToString() is { Length: > 0 } text ? text : null;
        var (reply, wrong) = request.Query.Count == 0 ? (null, []) : EstimateFields.Read(written, name => name);
        return Page.Of<EstimatePage>(new { Written = written, Reply = reply, Wrong = wrong.ToArray() },
            wrong.IsEmpty ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
