using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>Every look-up by words, answered from memory. What is shown holds nobody's answers, so anybody may turn its pages.</summary>
public sealed class LookUpFeature(LookUpDesk desk)
{
    /// <summary>A choice's name has 100 characters (Discord documentation, Application Command Option Choice).</summary>
    const int LongestName = 100;

    readonly ImmutableArray<WordLookUp> lookUps = WordLookUp.All(desk);

    public Feature Feature => new(
        [.. lookUps.Select(Command), MapCommand.Of(desk), EstimateCommand.Of(), HelpCommand.Of()],
        [new("look", ClickedAsync)]);

    SlashCommand Command(WordLookUp lookUp) => new(
        new(lookUp.Name, lookUp.Description,
        [
            new(OptionType.Text, "words", lookUp.Words, Required: lookUp.List is null, Autocomplete: true, MaxLength: StableWords.Most),
            Audience.Option,
        ], Contexts: Contexts.Everywhere),
        (interaction, _) => Task.FromResult(Answer(lookUp, interaction)),
        (interaction, _) => Task.FromResult<Callback>(Answers.Suggest(Choices(lookUp, interaction.Typed))));

    Callback Answer(WordLookUp lookUp, Interaction interaction)
    {
        var stable = Cut.To(interaction.Text("words") ?? WordLookUp.Everything, StableWords.Most);
        return Page(lookUp, stable, 0) is { } page
            ? Audience.Answer(interaction, page.Text, page.Turn)
            : NotFound(lookUp, stable);
    }

    Task<Callback> ClickedAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        // A card that is opened beside something else leaves it where it is.
        var (name, beside) = clicked.Action.Split('.') is [_, "beside", var other] ? (other, true) : (clicked.Action.Split('.').Last(), false);
        var page = lookUps.FirstOrDefault(lookUp => lookUp.Name == name) is { } lookUp
            ? Page(lookUp, StableWords.FromSubject(clicked.Subject), clicked.Step)
            : null;
        return Task.FromResult<Callback>(page is not var (text, turn) ? Router.Told("That entry is no longer there; ask again with the command.")
            : beside ? Answers.Privately(text, turn)
            : Answers.InPlace(text, turn));
    }

    (string Text, ImmutableArray<Row> Turn)? Page(WordLookUp lookUp, string stable, int page) => lookUp.Page(StableWords.Read(stable, desk)) is { } reply
        ? Book.Open(Book.Pages(reply), new(StableWords.ToSubject(stable), page, lookUp.Action))
        : null;

    IEnumerable<OptionChoice> Choices(WordLookUp lookUp, string typed) => desk.Complete(typed, lookUp.Kinds)
        .Select(term => new OptionChoice(Cut.To(Name(lookUp, term), LongestName), StableWords.Of(term))).DistinctBy(choice => choice.Value);

    /// <summary>The thing itself, its kind where a command knows several, and the words that led to it where they are others.</summary>
    static string Name(WordLookUp lookUp, Term term)
    {
        var shown = term.Shown.Contains(term.Text, StringComparison.OrdinalIgnoreCase) ? term.Shown : $"{term.Shown} · {term.Text}";
        return lookUp.Kinds.Length == 1 || term.Shown.EndsWith(')') ? shown : $"{Kind(term.Kind)}: {shown}";
    }

    static string Kind(TermKind kind) => kind switch
    {
        TermKind.Archetype => "archetype",
        TermKind.Word => "word",
        TermKind.Predicate => "predicate",
        TermKind.Rule => "rule",
        TermKind.Finding => "finding",
        TermKind.Step => "step",
        TermKind.Topic => "topic",
        TermKind.System => "system",
    };

    Callback NotFound(WordLookUp lookUp, string words)
    {
        ImmutableArray<Row> near = Buttons.Rows(Near.Of(desk, words).Where(term => lookUps.Any(other => other.Shows(term))).Take(Near.Most)
            .Select(term => new Button(ButtonStyle.Secondary, Cut.To(term.Shown, Near.LongestLabel), new CustomId(StableWords.ToSubject(StableWords.Of(term)), 0, $"look.{term.Verb}").ToString())));
        var nothing = $"Nothing is called “{Markup.Escape(words)}” here.";
        return near.IsEmpty
            ? Router.Told($"{nothing} Type the first letters after `/{lookUp.Name}` and pick from the list.")
            : Answers.Privately($"{nothing} Did you mean:", near);
    }
}
