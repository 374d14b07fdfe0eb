using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A practice prompt with its reference design (session.md §6): <c>prompts/ID.yaml</c>.</summary>
public sealed record Prompt
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>product or infra.</summary>
    public required string Kind { get; init; }

    /// <summary>1 to 3.</summary>
    public required int Difficulty { get; init; }

    /// <summary>The prompt as an interviewer would say it.</summary>
    public required string Brief { get; init; }

    public Rows<Constraint> Constraints { get; init; }

    /// <summary>A design of somebody's own: what is compared with it is shown, and not scored.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Numbers for capacity arithmetic, by name.</summary>
    public Rows<NamedNumber> Estimate { get; init; }

    /// <summary>The reference design.</summary>
    public required Design Design { get; init; }

    public Rows<AcceptedAlternative> Accepted { get; init; }

    public Rows<Hint> Hints { get; init; }

    public Rows<Mistake> Mistakes { get; init; }

    public Rows<FollowUp> FollowUps { get; init; }

    public MidRoundChange? Change { get; init; }

    /// <summary>Why a path has a write shape that its archetypes do not usually have, by <c>P1.write_shape</c>.</summary>
    public Rows<Hint> Unusual { get; init; }

    /// <summary>Why there are more than two C1 or R1 requirements; null where there are not.</summary>
    public string? Wide { get; init; }

    public Rows<Level> Levels { get; init; }

    public Rows<string> DeepDives { get; init; }

    /// <summary>The file as it was read, kept with every transcript so that old reviews keep their meaning.</summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of <see cref="Source"/>, in hex.</summary>
    public required string Hash { get; init; }

    public string? HintFor(Key key)
    {
        foreach (var hint in Hints)
        {
            if (hint.Key == key)
                return hint.Text;
        }
        return null;
    }
}

public sealed record Constraint(string Text, double? Number, string? Unit);

public sealed record NamedNumber(string Name, double Value);

/// <summary>Other answers that are right too, under a condition.</summary>
public sealed record AcceptedAlternative(string When, Rows<AnswerChange> Change, string Because);

public sealed record Hint(Key Key, string Text);

/// <summary>A classic mistake: the answers it consists of, and what it breaks.</summary>
public sealed record Mistake(string Name, Rows<AnswerChange> Change, string Breaks);

public sealed record FollowUp(string Ask, string Answer);

/// <summary>A requirement that changes in the middle of the round, and the answers it flips.</summary>
public sealed record MidRoundChange(string Text, Rows<AnswerChange> Flips);

/// <summary>What a level must get right: mid, senior, staff.</summary>
public sealed record Level(string Name, Rows<Key> Keys);
