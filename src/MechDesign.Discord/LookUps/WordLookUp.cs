using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Discord.LookUps;

/// <summary>A look-up by words: a command of that name, and buttons that lead to the same page.</summary>
/// <param name="Name">The command.</param>
/// <param name="Description">What it does, as the command list shows it.</param>
/// <param name="Words">What may be typed.</param>
/// <param name="Kinds">What is suggested while one types.</param>
/// <param name="Find">The page; null when nothing is called so.</param>
/// <param name="List">What there is, for whoever types nothing; null where words are needed.</param>
sealed record WordLookUp(string Name, string Description, string Words, ImmutableArray<TermKind> Kinds, Func<string, Reply?> Find, Func<Reply>? List = null)
{
    /// <summary>Stands for the list in a button.</summary>
    public const string Everything = "-";

    public string Action => $"look.{Name}";

    public Reply? Page(string words) => words == Everything && List is { } list ? list() : Find(words);

    /// <summary>The look-up that shows a kind of term.</summary>
    public bool Shows(Term term) => term.Verb == Name;

    public static ImmutableArray<WordLookUp> All(LookUpDesk desk) =>
    [
        new("archetype", "An archetype's card: what it is, its objects, writes, reads, what fails", "An id, a name or an example, such as A04 or online auction",
            [TermKind.Archetype], desk.Archetype),
        new("explain", "What a word of the method means: a label, a predicate, a rule, a finding, a step", "Such as lease, write shape 4 or merge_safe",
            [TermKind.Word, TermKind.Predicate, TermKind.Rule, TermKind.Finding, TermKind.Step, TermKind.Archetype], words => desk.Explain(words) ?? desk.Knowledge(words)),
        new("knowledge", "Numbers to know, building blocks, scripts, pitfalls, question bank", "A topic or any words; leave it out to see the topics",
            [TermKind.Topic], desk.Knowledge, () => desk.Topics),
        new("systems", "Systems the source documents name, with their archetypes", "Part of a name, such as Uber; leave it out to see them all",
            [TermKind.System], desk.Systems, () => desk.Systems(null)!),
    ];
}
