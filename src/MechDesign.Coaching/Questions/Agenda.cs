using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// All that is known about an interview before it begins: its prompt and depth, every question it may come to, the
/// reference's answers, and the design with everything that will be asked taken out.
/// </summary>
public sealed class Agenda
{
    readonly FrozenDictionary<Key, int> byKey;
    readonly FrozenDictionary<string, Key> byText;
    readonly Lazy<Agenda?> changed;
    readonly Lazy<ImmutableArray<Block>> given;
    readonly ConcurrentDictionary<Mode, (Walk Walk, int Total)> starts = new();

    public Agenda(Prompt prompt, Depth depth)
    {
        Prompt = prompt;
        Depth = depth;
        Questions = [.. AgendaQuestions.Of(prompt.Design, depth)];
        byKey = Questions.Select((question, index) => (question.Key, index)).ToFrozenDictionary(pair => pair.Key, pair => pair.index);
        byText = Questions.GroupBy(question => prompt.Design.Text(question.Key)).ToFrozenDictionary(same => same.Key, same => same.First().Key);
        Skeleton = TakeOut(prompt.Design, Questions);
        Reference = [.. Questions.Select(question => ReferenceAnswers.Of(question, prompt))];
        given = new(() => [.. Phrase.Given(this)]);
        changed = new(() => depth is Depth.Full && prompt.Change is { } change ? AfterChange(change) : null);
    }

    public Prompt Prompt { get; }

    public Depth Depth { get; }

    public ImmutableArray<Question> Questions { get; }

    /// <summary>The reference's answer to each question; null where it has none.</summary>
    public ImmutableArray<string?> Reference { get; }

    /// <summary>The reference design without the answers this interview asks for.</summary>
    public Design Skeleton { get; }

    /// <summary>What stands beside the brief before the first question; made once for every turn of every interview on it.</summary>
    public ImmutableArray<Block> Given => given.Value;

    /// <summary>The interview after the requirement that changes in the middle of the round; null where none does.</summary>
    public Agenda? Changed => changed.Value;

    /// <summary>The interview before its requirement changed; null where it did not.</summary>
    public Agenda? Before { get; private init; }

    /// <summary>Where every interview on it stands before the first answer, and how many questions it then has.</summary>
    internal (Walk Walk, int Total) Start(Mode mode) => starts.GetOrAdd(mode, mode =>
    {
        var nothing = new Given?[Questions.Length];
        var walk = Walk.Through(this, mode, nothing);
        return (walk, walk.Foretold(this, mode, nothing));
    });

    /// <summary>Whether the changed requirement takes back what was answered here before: the reference's answer is another now.</summary>
    public bool IsTouched(int index) => Before is not null && Reference[index] != Before.Reference[index];

    /// <summary>The position of a question; -1 when this depth does not ask it.</summary>
    public int IndexOf(Key key) => byKey.GetValueOrDefault(key, -1);

    /// <summary>A question's key while the paths are numbered as in the reference.</summary>
    public string Key(Question question) => Prompt.Design.Text(question.Key);

    public string? ReferenceFor(Key key) => IndexOf(key) is var index and >= 0 ? Reference[index] : null;

    /// <summary>The key written like this while the paths are numbered as in the reference.</summary>
    public Key? Find(ReadOnlySpan<char> text) =>
        byText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var key) ? key : null;

    // Rows are never added or taken away, so that both interviews have the same questions in the same places.
    Agenda AfterChange(MidRoundChange change) => new(ChangedPrompt.Of(Prompt, change, Questions), Depth) { Before = this };

    static Design TakeOut(Design reference, ImmutableArray<Question> questions)
    {
        var draft = new Draft(reference);
        foreach (var question in questions)
        {
            if (question.Field is Field.Tier)
            {
                for (var number = 1; number <= reference.Invariants.Count; number++)
                    draft.Set(new(Field.Tier, number), null);
            }
            else
            {
                draft.Set(question.Key, null);
            }
        }
        return draft.Design;
    }
}
