using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>The routes of discord.md's checklist, except the gateway's own.</summary>
static class RestRoutes
{
    public static void MapRest(this IEndpointRouteBuilder routes, FakeRest rest, World world, Messages messages, Interactions interactions)
    {
        var nonces = new ConcurrentDictionary<(string, string), FakeMessage>();
        rest.Map(routes, "PUT", "/applications/{app}/commands", true, (context, form) => Register(rest, form, ""));
        rest.Map(routes, "PUT", "/applications/{app}/guilds/{guild}/commands", true, (context, form) => Register(rest, form, Value(context, "guild")));
        rest.Map(routes, "POST", "/interactions/{id}/{token}/callback", false, context => AnswerAsync(interactions, context));
        rest.Map(routes, "PATCH", "/webhooks/{app}/{token}/messages/@original", false, (context, form) => EditOriginal(interactions, context, form));
        rest.Map(routes, "POST", "/webhooks/{app}/{token}", false, (context, form) => FollowUp(interactions, messages, context, form));
        rest.Map(routes, "POST", "/channels/{channel}/messages", true, (context, form) => Post(world, messages, nonces, Value(context, "channel"), form));
        rest.Map(routes, "GET", "/channels/{channel}/messages", true, (context, form) => Latest(world, messages, context));
        rest.Map(routes, "PATCH", "/channels/{channel}/messages/{message}", true, (context, form) => Edit(messages, context, form));
        rest.Map(routes, "POST", "/channels/{channel}/messages/{message}/threads", true, (context, form) => OpenThread(world, messages, context, form));
    }

    static IResult Register(FakeRest rest, Form? form, string guild)
    {
        if (form?.Json is not JsonArray commands)
            return Refusal.Form([]);
        if (CommandCheck.Refused(commands) is { } wrong)
            return wrong;
        rest.Register(guild, (JsonArray)commands.DeepClone());
        return Results.Json(commands);
    }

    static async Task<IResult> AnswerAsync(Interactions interactions, HttpContext context)
    {
        var (id, token) = (Value(context, "id"), Value(context, "token"));
        if (Refused(interactions.StandingOf(id, token)) is { } refusal)
            return refusal;
        Func<Form> read;
        if (interactions.ReadsAnswers)
        {
            if (await Form.ReadAsync(context.Request).ConfigureAwait(false) is not { } form)
                return Refusal.Form([]);
            if (Refused(form.Object) is { } wrong)
                return wrong;
            read = () => form;
        }
        else
            read = await Form.UnreadAsync(context.Request).ConfigureAwait(false);
        return interactions.Complete(id, token, read) ? Results.NoContent() : Refusal.Acknowledged;
    }

    static Refusal? Refused(Standing standing) => standing switch
    {
        Standing.Waiting => null,
        Standing.Answered => Refusal.Acknowledged,
        _ => Refusal.UnknownInteraction,
    };

    static Refusal? Refused(JsonObject callback)
    {
        var data = callback["data"] as JsonObject ?? [];
        return (int?)callback["type"] switch
        {
            4 => FormCheck.Message(data, true, "data"),
            7 => FormCheck.Message(data, false, "data"),
            8 => FormCheck.Suggestions(data),
            9 => FormCheck.Modal(data),
            _ => null,
        };
    }

    static IResult EditOriginal(Interactions interactions, HttpContext context, Form? form)
    {
        if (interactions.WithToken(Value(context, "token"))?.Original is not { } original || form is null)
            return Refusal.UnknownWebhook;
        if (FormCheck.Message(form.Object, false) is { } wrong)
            return wrong;
        original.Edit(form.Object, form.Files);
        return Shown(original);
    }

    static IResult FollowUp(Interactions interactions, Messages messages, HttpContext context, Form? form) =>
        interactions.WithToken(Value(context, "token")) is not { } interaction || form is null ? Refusal.UnknownWebhook
        : FormCheck.Message(form.Object, true) is { } wrong ? wrong
        : Shown(messages.Add(interaction.ChannelId, interaction.GuildId, form.Object, form.Files, interaction.PersonId));

    static IResult Post(World world, Messages messages, ConcurrentDictionary<(string, string), FakeMessage> nonces, string channelId, Form? form)
    {
        if (world.Find(channelId) is not { } channel)
            return Refusal.UnknownChannel;
        const long sends = 1L << 11;
        if (channel.Type is 0 && (channel.AppPermissions & sends) == 0)
            return new Refusal(403, 50013, "Missing Permissions");
        if (form is null)
            return Refusal.Form([]);
        if (FormCheck.Message(form.Object, true) is { } wrong)
            return wrong;
        return form.Object is { } body && (string?)body["nonce"] is { } nonce && (bool?)body["enforce_nonce"] is true
            ? Shown(nonces.GetOrAdd((channelId, nonce), _ => messages.Add(channelId, channel.Guild?.Id, body, form.Files)))
            : Shown(messages.Add(channelId, channel.Guild?.Id, form.Object, form.Files));
    }

    static IResult Latest(World world, Messages messages, HttpContext context)
    {
        if (world.Find(Value(context, "channel")) is not { } channel)
            return Refusal.UnknownChannel;
        const long views = 1L << 10;
        const long reads = 1L << 16;
        if ((channel.AppPermissions & views) == 0)
            return new Refusal(403, 50001, "Missing Access");
        var all = (channel.AppPermissions & reads) == 0 ? [] : messages.In(channel.Id).Reverse();
        return Results.Json(new JsonArray([.. all.Take(int.TryParse(context.Request.Query["limit"], out var limit) ? limit : 50).Select(message => Shapes.Message(world, message))]));
    }

    static IResult Edit(Messages messages, HttpContext context, Form? form)
    {
        if (messages.Find(Value(context, "message")) is not { } message || message.ChannelId != Value(context, "channel") || form is null)
            return Refusal.UnknownMessage;
        if (FormCheck.Message(form.Object, false) is { } wrong)
            return wrong;
        message.Edit(form.Object, form.Files);
        return Shown(message);
    }

    static IResult OpenThread(World world, Messages messages, HttpContext context, Form? form)
    {
        if (messages.Find(Value(context, "message")) is not { } message || world.Find(message.ChannelId) is not { } channel)
            return Refusal.UnknownMessage;
        const long opensThreads = 1L << 35;
        if ((channel.AppPermissions & opensThreads) == 0)
            return new Refusal(403, 50013, "Missing Permissions");
        if (world.Find(message.Id) is not null)
            return Refusal.HasThread;
        if (FormCheck.Thread(form?.Object ?? []) is { } wrong)
            return wrong;
        var thread = world.Add(new(message.Id, (string?)form?.Object["name"] ?? "", 11, channel.Guild, channel.Id));
        return Results.Json(new JsonObject { ["id"] = thread.Id, ["type"] = 11, ["name"] = thread.Name, ["parent_id"] = channel.Id }, statusCode: StatusCodes.Status201Created);
    }

    static IResult Shown(FakeMessage message)
    {
        var shown = (JsonObject)message.Body.DeepClone();
        (shown["id"], shown["channel_id"]) = (message.Id, message.ChannelId);
        return Results.Json(shown);
    }

    static string Value(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
