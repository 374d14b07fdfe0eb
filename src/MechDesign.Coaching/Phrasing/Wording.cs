using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The catalog's words for what an interview asks: questions, choices, meanings and aliases.</summary>
public sealed class Wording(Catalog catalog)
{
    readonly ConcurrentDictionary<Field, Offer> wholeLists = new();
    readonly ConcurrentDictionary<(Agenda Agenda, string Branch), Offer> archetypes = new();

    public Catalog Catalog { get; } = catalog;

    /// <summary>What the question at hand offers in an interview.</summary>
    public Offer Offer(Question question, Session session) => Offer(question, session.Walk.Design, session.Agenda, session.Branch);

    /// <summary>The options of the question at hand in an interview, in the order they are numbered.</summary>
    public ImmutableArray<Option> Options(Question question, Session session) => Offer(question, session).Options;

    /// <param name="question">The question.</param>
    /// <param name="design">The design in force.</param>
    /// <param name="agenda">What the interview may come to.</param>
    /// <param name="branch">infra or product: whose archetypes come first.</param>
    public Offer Offer(Question question, Design design, Agenda agenda, string branch)
    {
        if (question.Field is Field.DominantArchetype or Field.SupportingArchetypes)
            return archetypes.GetOrAdd((agenda, branch), key => new(ArchetypeOptions(key.Agenda, key.Branch)));
        var whole = wholeLists.GetOrAdd(question.Field, field => new(WholeList(field)));
        if (question.Field is Field.Branch)
            return whole;
        var labels = Choices.Labels(question, design, agenda);
        return labels.Length == whole.Options.Length ? whole : new([.. labels.Select(label => Find(whole.Options, label) ?? Of(label, question.Field, design))]);
    }

    /// <summary>What a label means, in one line; empty where it speaks for itself.</summary>
    public string Means(Question question, string label)
    {
        if (question.Field is Field.DominantArchetype or Field.SupportingArchetypes)
        {
            foreach (var archetype in Catalog.Archetypes)
            {
                if (archetype.Id == label)
                    return Means(archetype);
            }
        }
        return List(question.Field)?.Find(label)?.Means ?? "";
    }

    public WordList? List(Field field) => field is Field.Tier ? null : Catalog.Words(field);

    /// <summary>
    /// Both documents' archetypes, each shape once. The branch's own are shown; the others are accepted too, since the
    /// first branch is advice and no wall.
    /// </summary>
    ImmutableArray<Option> ArchetypeOptions(Agenda agenda, string branch) =>
    [
        .. from archetype in Catalog.Archetypes
           where archetype.Twin is null || archetype.Id == OneOf(archetype.Id, archetype.Twin, agenda.Prompt.Design.Archetypes)
           let isShown = archetype.Branch == branch || archetype.Twin is not null
           orderby !isShown, archetype.Branch != branch
           let both = Both(archetype).ToArray()
           select new Option(archetype.Id, [.. OtherNames(archetype)], isShown)
           {
               Means = Means(archetype),
               Names = [.. both.Select(one => $"{one.Id} {one.Name}")],
               Nicknames = [.. both.SelectMany(one => one.Aliases).Distinct()],
           },
    ];

    IEnumerable<string> OtherNames(Archetype archetype) =>
        Both(archetype).SelectMany(one => (string[])[one.Id, one.Name]).Skip(1).Distinct();

    /// <summary>An archetype and its twin in the other document, if it has one.</summary>
    IEnumerable<Archetype> Both(Archetype archetype) => archetype.Twin is { } twin
        ? [archetype, Catalog.Archetypes.First(other => other.Id == twin)]
        : [archetype];

    /// <summary>Of two ids for one shape the reference's own is offered, so that its answer can be given; else the infrastructure's.</summary>
    static string OneOf(string one, string other, Archetypes? reference)
    {
        var (first, second) = string.CompareOrdinal(one, other) > 0 ? (one, other) : (other, one);
        return IsNamed(second) && !IsNamed(first) ? second : first;

        bool IsNamed(string id) => reference is not null && (reference.Dominant == id || reference.Supporting.Any(row => row.Id == id));
    }

    static string Means(Archetype archetype) => $"{archetype.Name}: {archetype.Essence}";

    ImmutableArray<Option> WholeList(Field field) => field switch
    {
        // These name rows of the design, not values of a list.
        Field.Tier or Field.Primary or Field.Overrides or Field.Truth => [],
        Field.WriteShape or Field.BaseMechanism =>
        [
            .. FromList(field),
            new(ReferenceAnswers.NotClassifiable, ["normalize again", "nothing fits"]) { Means = "No rule fits; the requirement must be normalized again" },
        ],
        _ => FromList(field),
    };

    ImmutableArray<Option> FromList(Field field) =>
        [.. List(field)?.Values.Select(entry => new Option(entry.Label, entry.Aliases) { Means = entry.Means }) ?? []];

    static Option Of(string row, Field field, Design design) => new(row, [])
    {
        Means = field is Field.Tier ? Subjects.Said(design.Invariants[int.Parse(row.AsSpan(1), CultureInfo.InvariantCulture) - 1]) : "",
    };

    static Option? Find(ImmutableArray<Option> options, string label)
    {
        foreach (var option in options)
        {
            if (option.Label == label)
                return option;
        }
        return null;
    }
}
