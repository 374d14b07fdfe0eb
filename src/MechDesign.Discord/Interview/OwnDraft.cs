using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>
/// A problem of one's own before it begins. Its texts stand in the message and nowhere else: Discord hands the message back
/// with each click, so nothing is kept of a draft that is never begun, and it survives any restart.
/// </summary>
/// <param name="Problem">In any words.</param>
/// <param name="Proposal">What the catalog proposes for it.</param>
/// <param name="Texts">What stands at each text of the proposal now.</param>
/// <param name="Others">The next nearest archetypes, with their names.</param>
sealed record OwnDraft(string Problem, OwnProposal Proposal, ImmutableArray<string> Texts, ImmutableArray<(string Id, string Name)> Others)
{
    /// <summary>What fits above the texts in one message.</summary>
    public const int LongestProblem = 800;

    /// <summary>A line, as a form shows it.</summary>
    public const int LongestText = 150;

    /// <summary>What a form holds.</summary>
    public const int InForm = 5;

    const int Fields = 25;

    /// <summary>All embeds of a message together.</summary>
    const int MostInEmbeds = 6_000;

    /// <summary>An embed's value cannot be empty.</summary>
    const string Nothing = "–";

    /// <summary>The proposal for a problem, to one person.</summary>
    public static Callback Begin(string problem, LookUpDesk desk) => Of(Cut.To(problem, LongestProblem), null, desk) is { } draft
        ? new Callback.Say(draft.Screen() with { Flags = MessageBody.Ephemeral })
        : Router.Told("Nothing could be proposed for this. Say in a sentence what has to be designed.");

    public static OwnDraft? Of(string problem, string? archetype, LookUpDesk desk) => desk.Own(problem, archetype) is { } proposal
        ? new(problem, proposal, [.. proposal.Texts.Select(text => Cut.To(text.Proposed, LongestText))], [.. from row in desk.Archetypes where proposal.Others.Contains(row.Id) select (row.Id, row.Name)])
        : null;

    /// <summary>As it stands in a message; null when it is not there any more, or the catalog proposes other texts now.</summary>
    public static OwnDraft? Read(ReceivedMessage? message, string archetype, LookUpDesk desk)
    {
        if (message?.Embeds is not [{ Description: { } problem }, ..] embeds || Of(Markup.Unescape(problem), archetype, desk) is not { } fresh)
            return null;
        var texts = embeds.SelectMany(embed => embed.Fields ?? []).Select(field => field.Value == Nothing ? "" : Markup.Unescape(field.Value)).ToImmutableArray();
        return texts.Length == fresh.Texts.Length ? fresh with { Texts = texts } : null;
    }

    /// <summary>Whether it fits into one message, which is what it is kept in.</summary>
    public bool Fits => Embeds().Sum(embed => (embed.Description ?? "").Length + (embed.Fields ?? []).Sum(row => row.Name.Length + row.Value.Length)) <= MostInEmbeds;

    /// <summary>What its owner wrote at a key; null where the proposal was kept.</summary>
    public string? Written(string key)
    {
        for (var at = 0; at < Texts.Length; at++)
        {
            if (Proposal.Texts[at].Key == key)
                return Texts[at] == Cut.To(Proposal.Texts[at].Proposed, LongestText) ? null : Texts[at];
        }
        return null;
    }

    /// <param name="wrong">Why it could not begin, in a sentence; null when nothing is wrong.</param>
    public MessageBody Screen(string? wrong = null) => Screens.Body(
        $"{(wrong is null ? "" : $"✗ {Markup.Escape(wrong)}\n")}**{Markup.Escape($"{Proposal.Archetype} {Proposal.Name}")}** looks nearest. {Markup.Escape(Proposal.Essence)}\n"
        + "These texts are proposed; keep or change them. Everything else is asked as closed questions. There is no reference, so you get what follows and what is missing, and no score.\n"
        + "-# This draft is kept in this message only.",
        [.. Rows()], Embeds());

    ImmutableArray<Embed> Embeds()
    {
        var fields = Texts.Select((text, at) => new EmbedField(
            Cut.To(string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {Proposal.Texts[at].Says}"), 80), text.Length == 0 ? Nothing : Markup.Escape(text))).ToArray();
        return [new(Description: Markup.Escape(Problem), Fields: [.. fields.Take(Fields)]), .. fields.Length > Fields ? [new Embed(Fields: [.. fields.Skip(Fields)])] : Array.Empty<Embed>()];
    }

    IEnumerable<Row> Rows()
    {
        var changes = Enumerable.Range(0, (Texts.Length + InForm - 1) / InForm)
            .Select(form => new Button(ButtonStyle.Secondary, string.Create(CultureInfo.InvariantCulture, $"Change {(form * InForm) + 1}–{Math.Min(Texts.Length, (form + 1) * InForm)}"), Id($"own.ask.{form.ToString(CultureInfo.InvariantCulture)}")));
        foreach (var five in changes.Chunk(5))
            yield return new([.. five]);
        if (!Others.IsEmpty)
            yield return new([.. Others.Take(5).Select(other => new Button(ButtonStyle.Secondary, Cut.To($"Rather {other.Id} {other.Name}", 80), new CustomId(other.Id, 0, "own.other").ToString()))]);
        yield return Row.Of(new Button(ButtonStyle.Primary, "Begin with steps 4 to 8", Id("own.begin.core")), new Button(ButtonStyle.Secondary, "All nine steps", Id("own.begin.full")));
    }

    string Id(string action) => new CustomId(Proposal.Archetype, 0, action).ToString();
}
