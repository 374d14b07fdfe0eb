using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>
/// Who is who: identities (channel:id) that belong to one person, in groups. An identity stands in one group at most, a
/// group has two members at least, and both are in alphabetical order, so that the same links are the same text.
/// </summary>
public sealed record LinkGroups(ImmutableArray<ImmutableArray<string>> Groups)
{
    public static readonly LinkGroups None = new([]);

    /// <summary>All identities of whoever has this one; itself alone when nothing is linked to it.</summary>
    public ImmutableArray<string> Of(string identity)
    {
        foreach (var group in Groups)
        {
            if (group.Contains(identity))
                return group;
        }
        return [identity];
    }

    /// <summary>One name for all identities of a person: the first of them.</summary>
    public string PersonOf(string identity) => Of(identity)[0];

    /// <summary>Both and whatever is linked to either become one person.</summary>
    public LinkGroups Joined(string one, string other)
    {
        string[] members = [.. Of(one).Union(Of(other)).Order(StringComparer.Ordinal)];
        return members.Length < 2 ? this : Ordered([.. Groups.Where(group => !group.Any(members.Contains)), [.. members]]);
    }

    public bool Knows(ImmutableArray<string> identities) => Groups.Any(group => group.Any(identities.Contains));

    /// <summary>Without these identities; who is left alone is linked to nobody.</summary>
    public LinkGroups Without(ImmutableArray<string> identities) =>
        Ordered([.. Groups.Select(group => group.RemoveRange(identities)).Where(group => group.Length > 1)]);

    static LinkGroups Ordered(ImmutableArray<ImmutableArray<string>> groups) => new([.. groups.OrderBy(group => group[0], StringComparer.Ordinal)]);
}
