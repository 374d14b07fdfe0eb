using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary><c>/share</c>: whether others may read one of one's interviews. What they will see is said before it is done.</summary>
public sealed class SharingCommand(Own own, Sharing sharing)
{
    const string None = "There is no such interview of yours. Type a few letters of its title and pick it from the list.";

    public Feature Feature => new(
        [
            new(new("share", "Let others read one of your interviews, or take that back",
                [new(OptionType.Text, "transcript", "Which interview", true, Autocomplete: true, MaxLength: 100)], Contexts: Contexts.Everywhere), AskedAsync, own.SuggestAsync),
        ],
        [new("share", ClickedAsync)]);

    async Task<Callback> AskedAsync(Interaction interaction, CancellationToken cancel)
    {
        if (await own.FindAsync(interaction.Text("transcript") ?? "", interaction.Person, cancel).ConfigureAwait(false) is not { } row)
            return Router.Told(None);
        var name = Markup.Escape(Own.Named(row));
        return row.IsShared
            ? Answers.Privately($"**{name}**\nOthers may read its review, with every answer. Stop that?", Buttons.Rows(Press("Stop sharing", row.Id, "share.no")))
            : Answers.Privately(
                $"**{name}**\nWhoever knows where to look will see its review: every answer, the score, the time it took. Your name stands nowhere in it. You can stop that at any time.",
                Buttons.Rows(Press("Share it", row.Id, "share.yes")));
    }

    async Task<Callback> ClickedAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var shares = clicked.Action == "share.yes";
        var outcome = await sharing.SetAsync(clicked.Subject, interaction.Id, await own.IdentitiesAsync(interaction.Person, cancel).ConfigureAwait(false), shares, cancel).ConfigureAwait(false);
        return Answers.InPlace(outcome switch
        {
            SharingOutcome.Done or SharingOutcome.AlreadySo when shares => $"Shared. Others read it with `/review transcript: {clicked.Subject}`.",
            SharingOutcome.Done or SharingOutcome.AlreadySo => "Nobody else can read it any more.",
            _ => None,
        });
    }

    static Button Press(string label, string id, string action) => new(ButtonStyle.Primary, label, new CustomId(id, 0, action).ToString());
}
