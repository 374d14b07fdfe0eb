using System.CommandLine;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>prompts random</c>: today's prompt by chance; the same all day, until another is asked for.</summary>
static class RandomPromptVerb
{
    public static Command Build(Composition app, Option<bool> json)
    {
        var weak = new Option<bool>("--weak") { Description = "One that practises one of your three weakest archetypes or rules" };
        var archetype = new Option<string?>("--archetype") { Description = "That leads or supports, such as I02", HelpName = "ID" };
        var another = new Option<bool>("--another") { Description = "Move on to another one" };
        var data = SharedOptions.Data();
        var verb = new Command("random", "Show a prompt by chance: the same one all day, until you ask for another") { weak, archetype, another, data };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var people = app.Identities(parsed.GetValue(data));
            var who = await Practiser.ReadAsync(app, parsed.GetValue(data), cancel).ConfigureAwait(false);
            var filter = new PromptFilter(null, parsed.GetValue(archetype), null, null);
            var prompts = app.Prompts.All.Where(prompt => filter.Fits(prompt, app.Catalog));
            if (parsed.GetValue(weak))
            {
                var progress = who.Progress;
                if (Weakness.All(progress).IsEmpty)
                    return ExitCodes.Fail("No weakness is known yet: nothing you answered was wrong. Leave --weak out.", ExitCodes.InputWasWrong);
                prompts = RandomPrompt.Weak(prompts, progress, app.Catalog);
            }
            if (parsed.GetValue(another))
                await people.ChooseAsync(Composition.Person, chosen => chosen with { Moved = new(who.Today, chosen.MovedOnDay(who.Today) + 1) }, cancel).ConfigureAwait(false);
            var moved = (await people.ChosenAsync(Composition.Person, cancel).ConfigureAwait(false)).MovedOnDay(who.Today);
            return RandomPrompt.Of(prompts, who.Today, moved) is { } found
                ? Show(found, parsed.GetValue(json))
                : ExitCodes.Fail("No prompt fits. 'mechdesign prompts coverage' shows what they practise.", ExitCodes.InputWasWrong);
        }));
        return verb;
    }

    static int Show(Prompt prompt, bool json)
    {
        if (json)
        {
            Composition.Print(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("prompt", prompt.Id);
                writer.WriteString("title", prompt.Title);
                writer.WriteEndObject();
            });
        }
        else
        {
            Composition.Screen().Show(LibraryPhrase.Of(prompt, $"mechdesign practice {prompt.Id}"));
        }
        return ExitCodes.Done;
    }
}
