namespace MechDesign.Coaching;

/// <summary>What a term leads to.</summary>
public enum TermKind { Archetype = 1, Word, Predicate, Rule, Finding, Step, Topic, System }

/// <summary>Words somebody may type, and where they lead.</summary>
/// <param name="Text">A name, alias or example.</param>
/// <param name="Kind">What kind of thing it names.</param>
/// <param name="Leads">What to look up: an id, a label, a topic's file name.</param>
/// <param name="Shown">The thing itself, as a list shows it.</param>
public sealed record Term(string Text, TermKind Kind, string Leads, string Shown)
{
    /// <summary>The verb that shows it.</summary>
    public string Verb => Kind switch
    {
        TermKind.Archetype => "archetype",
        TermKind.Topic => "knowledge",
        TermKind.System => "systems",
        _ => "explain",
    };
}
