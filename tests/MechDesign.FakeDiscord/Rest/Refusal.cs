using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>An answer that is an error, as Discord writes it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Discord's own code.</param>
/// <param name="Message">Its words.</param>
/// <param name="Errors">The tree of places, for 50035.</param>
sealed record Refusal(int Status, int Code, string Message, JsonObject? Errors = null) : IResult
{
    public static Refusal UnknownChannel { get; } = new(404, 10003, "Unknown Channel");

    public static Refusal UnknownMessage { get; } = new(404, 10008, "Unknown Message");

    public static Refusal UnknownInteraction { get; } = new(404, 10062, "Unknown interaction");

    public static Refusal UnknownWebhook { get; } = new(404, 10015, "Unknown Webhook");

    public static Refusal Acknowledged { get; } = new(400, 40060, "Interaction has already been acknowledged.");

    public static Refusal HasThread { get; } = new(400, 160004, "A thread has already been created for this message");

    public static Refusal Unauthorized { get; } = new(401, 0, "401: Unauthorized");

    public static Refusal Form(JsonObject errors) => new(400, 50035, "Invalid Form Body", errors);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        var body = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors is not null)
            body["errors"] = Errors.DeepClone();
        return httpContext.Response.WriteAsJsonAsync(body);
    }

    /// <summary>What a 429 looks like.</summary>
    public static async Task TooManyAsync(HttpResponse response, double seconds, string scope)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Scope"] = scope;
        if (scope == "global")
            response.Headers["X-RateLimit-Global"] = "true";
        await response.WriteAsJsonAsync(new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = seconds, ["global"] = scope == "global" }).ConfigureAwait(false);
    }
}
