using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>What a question offers: every option that is understood, in the order they are numbered, and the choices that are listed.</summary>
public sealed class Offer(ImmutableArray<Option> options)
{
    ImmutableArray<Choice> choices;

    public ImmutableArray<Option> Options { get; } = options;

    /// <summary>Made once: most questions offer the whole of a list that never changes.</summary>
    public ImmutableArray<Choice> Choices => choices.IsDefault
        ? choices = [.. Options.Where(option => option.IsShown).Select((option, i) => new Choice(i + 1, option.Label, option.Means))]
        : choices;
}
