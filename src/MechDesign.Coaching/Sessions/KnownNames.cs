using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>
/// What is meant by words that are no exact answer, where people know the options by names: the same words written
/// otherwise, else some of them as they follow each other, else one letter wrong. Options without such names have none.
/// </summary>
static class KnownNames
{
    /// <summary>Fewer letters are part of too many names.</summary>
    const int Shortest = 4;

    /// <summary>Every option that fits equally well; none where nothing does.</summary>
    public static ImmutableArray<Option> Fitting(string text, ImmutableArray<Option> options)
    {
        var typed = Words.Folded(text);
        if (typed.Length == 0)
            return [];
        options = [.. options.Where(option => option.Names.Count > 0)];
        Func<Option, bool>[] ways =
        [
            option => option.Aliases.Prepend(option.Label).Any(name => Words.Folded(name) == typed),
            // A nickname is no better than a part of a name that stands on the screen.
            option => option.Nicknames.Any(name => Words.Folded(name) == typed) || option.Names.Any(name => Holds(name, typed)),
            option => option.Nicknames.Any(name => Holds(name, typed)),
            // Not of a name with its number: a slip in that is another option.
            option => typed.Length > Words.ShortestForgiven && option.Aliases.Concat(option.Nicknames).Any(name => Words.IsSlip(Words.Folded(name), typed)),
        ];
        foreach (var fits in ways)
        {
            if (options.Where(fits).ToImmutableArray() is { IsEmpty: false } found)
                return found;
        }
        return [];
    }

    static bool Holds(string name, string typed) => typed.Length >= Shortest && $" {Words.Folded(name)} ".Contains($" {typed} ", StringComparison.Ordinal);
}
