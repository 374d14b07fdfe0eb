using MechDesign.Web.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MechDesign.Web;

/// <summary>Components as answers.</summary>
static class Page
{
    /// <summary>A transcript's id in a path; anything else is no page of ours and gets no further.</summary>
    public const string Id = "{id:regex(^[a-z0-9-]{{1,64}}$)}";

    /// <summary>The same for the transcript it is held against.</summary>
    public const string Other = "{other:regex(^[a-z0-9-]{{1,64}}$)}";

    const string Representation = "return=representation";

    public static IResult Of<T>(object parameters, int status = StatusCodes.Status200OK) where T : IComponent =>
        new RazorComponentResult<T>(parameters) { StatusCode = status };

    /// <summary>One sentence, and where to go from here.</summary>
    public static IResult Message(string title, string sentence, int status) => Of<MessagePage>(new { Title = title, Sentence = sentence }, status);

    public static IResult NotFound(string sentence) => Message("Not here", sentence, StatusCodes.Status404NotFound);

    /// <summary>
    /// Whether whoever posts would rather have the page at once than be sent to it (RFC 7240, <c>return=representation</c>): our
    /// script does, whose turn is then one way there and back.
    /// </summary>
    public static bool IsPreferred(HttpContext context) => context.Request.Headers["Prefer"] == Representation;

    /// <summary>The page that was preferred; the answer says that it is, and where it stands.</summary>
    public static IResult AtOnce(HttpContext context, string path, IResult page)
    {
        (context.Response.Headers["Preference-Applied"], context.Response.Headers.ContentLocation) = (Representation, path);
        return page;
    }

    /// <summary>After a POST the browser is sent to the page, so that a reload repeats nothing.</summary>
    public static IResult SeeOther(HttpContext context, string path)
    {
        context.Response.Headers.Location = path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
