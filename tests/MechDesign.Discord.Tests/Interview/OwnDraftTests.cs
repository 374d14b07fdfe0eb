using MechDesign.Coaching;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

public sealed class OwnDraftTests
{
    const string Problem = "People book *meeting rooms*; two of them must never get the same room for the same hour.";

    readonly Server server = new();
    readonly Member ada;

    public OwnDraftTests() => ada = new(server);

    [Fact]
    public async Task A_problem_of_one_s_own_is_proposed_changed_and_begun()
    {
        await ada.Practise(("problem", Problem));
        var proposed = ada.Screen;
        var form = Assert.IsType<Callback.Ask>(await ada.Press("Change 1–5"));
        var label = ((Label)form.Data.Components[1]).Text;
        await ada.Fill(form, (label, "Someone books _a_ room | twice"));
        var changed = ada.Screen;
        Assert.Empty((await server.Transcripts.ListAsync(default)).Transcripts);
        server.Restart();
        await ada.Press("Begin with steps 4 to 8");
        Golden.Check(MessageText.Of(proposed, changed, ada.Screen));
        Assert.Empty(ada.Screen.Embeds!.Value);
        Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts);
    }

    [Fact]
    public async Task Two_objects_of_one_name_are_refused_and_nothing_is_lost()
    {
        await ada.Practise(("problem", Problem));
        var labels = ada.Screen.Embeds!.Value[0].Fields!.Value.Select((field, at) => (field, at)).Where(row => row.field.Name.Contains("The name of", StringComparison.Ordinal)).ToArray();
        foreach (var (_, at) in labels.Take(2))
        {
            var form = Assert.IsType<Callback.Ask>(await ada.Press(ada.Screen.Components!.Value.SelectMany(row => row.Components).OfType<Button>().First(button => button.CustomId!.EndsWith($"own.ask.{at / 5}", StringComparison.Ordinal))));
            await ada.Fill(form with { Data = form.Data with { Components = [form.Data.Components[at % 5]] } }, (((Label)form.Data.Components[at % 5]).Text, "Thing"));
        }
        await ada.Press("Begin with steps 4 to 8");
        Assert.Contains("Two objects are called Thing", ada.Screen.Content, StringComparison.Ordinal);
        Assert.Empty((await server.Transcripts.ListAsync(default)).Transcripts);
        Assert.Equal(2, ada.Screen.Embeds!.Value[0].Fields!.Value.Count(field => field.Value == "Thing"));
    }

    [Fact]
    public void Every_archetype_s_draft_fits_a_message_and_is_read_back_as_it_was_written()
    {
        var desk = new LookUpDesk(Auction.Catalog, Server.Prompts);
        foreach (var archetype in desk.Archetypes)
        {
            // Each of these characters is escaped.
            var draft = OwnDraft.Of(new string('*', OwnDraft.LongestProblem), archetype.Id, desk)!;
            WireLimits.Check(new Callback.Update(draft.Screen("Something is wrong here.")));
            Assert.True(draft.Fits);
            var changed = draft with { Texts = [.. draft.Texts.Select((_, at) => $"a *b*_c_ `{at}` \\ | > #")] };
            Assert.True(changed.Fits);
            var read = OwnDraft.Read(new("1", Embeds: changed.Screen().Embeds), archetype.Id, desk)!;
            Assert.Equal(changed.Problem, read.Problem);
            Assert.Equal(changed.Texts.AsEnumerable(), read.Texts.AsEnumerable());
        }
    }

    [Fact]
    public async Task Texts_too_long_for_one_message_are_refused_and_the_others_kept()
    {
        await ada.Practise(("problem", new string('*', OwnDraft.LongestProblem)));
        var refused = 0;
        for (var form = 0; form < 4; form++)
        {
            var asked = Assert.IsType<Callback.Ask>(await ada.Press(ada.Screen.Components!.Value.SelectMany(row => row.Components).OfType<Button>().First(button => button.CustomId!.EndsWith($"own.ask.{form}", StringComparison.Ordinal))));
            await ada.Fill(asked, [.. asked.Data.Components.OfType<Label>().Select(label => (label.Text, new string('*', OwnDraft.LongestText)))]);
            refused += ada.Screen.Content!.Contains("too long", StringComparison.Ordinal) ? 1 : 0;
        }
        Assert.InRange(refused, 1, 3);
    }

    [Fact]
    public async Task A_draft_whose_message_is_gone_says_what_to_do()
    {
        await ada.LookingAt(new("Nothing here"), "1").Click("v1:A09:0:own.begin.core");
        Assert.Contains("no longer there", ada.Aside!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_and_a_problem_are_one_too_many()
    {
        await ada.Practise(("prompt", "auction"), ("problem", Problem));
        Assert.Contains("one of the two", ada.Aside!.Content, StringComparison.Ordinal);
    }
}
