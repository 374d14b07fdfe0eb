using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The prompts as a list, and one of them as an author or a member sees it.</summary>
public static class LibraryPhrase
{
    /// <summary>All that fit; null when none does.</summary>
    public static Reply? List(IEnumerable<Prompt> prompts)
    {
        var rows = prompts.Select(prompt => (Prompt: prompt, Practised: Practised.In(prompt))).ToArray();
        return rows.Length == 0 ? null : Reply.Of(new Block.Table("Prompts", ["Id", "Title", "Kind", "Level", "Archetypes", "Practises"],
            [.. rows.Select(row => (ImmutableArray<string>)[row.Prompt.Id, row.Prompt.Title, row.Prompt.Kind, Stars(row.Prompt.Difficulty), Archetypes(row.Practised), Mechanisms(row.Practised)])]));
    }

    /// <summary>What a member may see before practising: no answers.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="begin">What a channel wants typed to begin; null where there are buttons.</param>
    public static Reply Of(Prompt prompt, string? begin = null) => Reply.Of(
    [
        new Block.Heading(prompt.Title),
        new Block.Paragraph(prompt.Brief),
        new Block.Bullets([.. prompt.Constraints.Select(Phrase.Constraint)]),
        new Block.Facts(
        [
            ("Kind", prompt.Kind), ("Difficulty", Stars(prompt.Difficulty)),
            .. Depths.Words.Values.Select(depth => ($"{depth.Label.Humanize()} interview", "question".ToQuantity(Asked(prompt, depth)))),
            .. begin is null ? Array.Empty<(string, string)>() : [("Begin", begin)],
        ]),
        new Block.Table("Requirements", ["No", "Requirement"], [.. prompt.Design.Requirements.Select((row, i) => (ImmutableArray<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), row.Text])]),
    ]);

    /// <summary>How many questions a member who answers like the reference is asked.</summary>
    public static int Asked(Prompt prompt, Depth depth)
    {
        var agenda = new Agenda(prompt, depth);
        return Walk.OfReference(agenda, Mode.Guided).Asked.Count(asked => asked);
    }

    internal static string Stars(int difficulty) => new string('●', difficulty) + new string('○', 3 - difficulty);

    static string Archetypes(Practised practised) => string.Join(" ", [practised.Dominant ?? "–", .. practised.Supporting]);

    static string Mechanisms(Practised practised) =>
        string.Join(", ", practised.Mechanisms.Select(value => value.Label).Concat(practised.ReadPaths.Select(value => value.Label)));
}
