using System.CommandLine;
using System.Globalization;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>link</c> gives a code; <c>link CODE</c>, typed as another identity of the same person, joins the two.</summary>
static class LinkVerb
{
    public static Command Build(Composition app)
    {
        var code = new Argument<string?>("code") { Description = "The code the other identity was given (default: get one)", Arity = ArgumentArity.ZeroOrOne };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("link", "Join two identities of yours, so that progress and lists cover both") { code, data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var people = app.Identities(parsed.GetValue(data));
            return parsed.GetValue(code) is { } typed
                ? await RedeemAsync(people, typed, parsed.GetValue(json), cancel).ConfigureAwait(false)
                : await OfferAsync(people, parsed.GetValue(json), cancel).ConfigureAwait(false);
        }));
        return verb;
    }

    static async Task<int> OfferAsync(Identities people, bool json, CancellationToken cancel)
    {
        var code = LinkCode.New();
        var expires = await people.OfferAsync(Composition.Person, code, cancel).ConfigureAwait(false);
        if (json)
        {
            Composition.Print(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("code", code);
                writer.WriteString("expires", expires.UtcDateTime);
                writer.WriteEndObject();
            });
            return ExitCodes.Done;
        }
        Composition.Screen().Show(Reply.Of(
            new Block.Facts([("Code", code), ("Good until", expires.ToString("HH:mm:ss 'UTC'", CultureInfo.InvariantCulture))]),
            new Block.Paragraph($"Type it once where you are known by another name, with: mechdesign link {code}", Tone.Note)));
        return ExitCodes.Done;
    }

    static async Task<int> RedeemAsync(Identities people, string typed, bool json, CancellationToken cancel)
    {
        switch (await people.RedeemAsync(Composition.Person, typed, cancel).ConfigureAwait(false))
        {
            case Linking.Expired:
                return ExitCodes.Fail($"That code is older than {LinkCode.Lifetime.Minutes} minutes. Get another with: mechdesign link", ExitCodes.InputWasWrong);
            case Linking.OwnCode:
                return ExitCodes.Fail("You are who asked for that code. Type it where you are known by another name.", ExitCodes.InputWasWrong);
            case Linking.NoSuchCode:
                return ExitCodes.Fail("No such code waits: it was mistyped, used or replaced. Get another with: mechdesign link", ExitCodes.InputWasWrong);
            default:
                var own = await people.OfAsync(Composition.Person, cancel).ConfigureAwait(false);
                Composition.Show(Reply.Of(new Block.Paragraph($"Linked: {string.Join(", ", own)} are one person now.", Tone.Right)), json);
                return ExitCodes.Done;
        }
    }
}
