using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>What is proposed for a problem of one's own, as a page shows it.</summary>
/// <param name="Archetype">The archetype it is taken for.</param>
/// <param name="Name">Its name.</param>
/// <param name="Essence">Its one sentence.</param>
/// <param name="Others">The next nearest archetypes.</param>
/// <param name="Texts">The texts to keep or change.</param>
public sealed record OwnProposal(string Archetype, string Name, string Essence, ImmutableArray<string> Others, ImmutableArray<OwnText> Texts)
{
    public static OwnProposal Of(OwnProblem problem) => new(
        problem.Card.Id, problem.Card.Name, problem.Card.Entry.Essence, [.. problem.Mapped.Top.Where(id => id != problem.Card.Id)], problem.Texts);
}
