using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A conclusion that a change would turn into another.</summary>
public sealed record ChangedConclusion(string Key, string? Now, string? Then);

/// <summary>What changing an answer would do, before it is done.</summary>
/// <param name="AskedAgain">Questions that would be asked again or newly, by their keys.</param>
/// <param name="NoLongerAsked">Questions that would vanish; their answers are kept aside.</param>
/// <param name="Conclusions">Conclusions that would change.</param>
public sealed record Preview(ImmutableArray<string> AskedAgain, ImmutableArray<string> NoLongerAsked, ImmutableArray<ChangedConclusion> Conclusions)
{
    public bool TouchesNothing => AskedAgain.IsEmpty && NoLongerAsked.IsEmpty && Conclusions.IsEmpty;

    public static Preview Of(Session session, Key key, string value)
    {
        var (now, then) = (session.Walk, session.WalkIf(key, value));
        var questions = session.Agenda.Questions;
        var answeredUpTo = now.Next < 0 ? questions.Length : now.Next;
        var positions = Enumerable.Range(0, questions.Length).ToArray();
        return new(
            [.. positions.Where(i => i < answeredUpTo && then.Asked[i] && !then.IsAnswered(i) && now.IsAnswered(i) | !now.Asked[i]).Select(i => then.Design.Text(questions[i].Key))],
            [.. positions.Where(i => i < answeredUpTo && now.Asked[i] && now.IsAnswered(i) && !then.Asked[i]).Select(i => now.Design.Text(questions[i].Key))],
            ChangesOf(now.Design, then.Design));
    }

    /// <summary>The conclusions alone.</summary>
    public static ImmutableArray<ChangedConclusion> ChangesOf(Session session, Key key, string value) =>
        ChangesOf(session.Walk.Design, session.WalkIf(key, value).Design);

    static ImmutableArray<ChangedConclusion> ChangesOf(Design now, Design then) =>
        [.. Changes(Derive.Paths(now), Derive.Paths(then)), .. Changes(Derive.Reads(now), Derive.Reads(then))];

    static IEnumerable<ChangedConclusion> Changes(ImmutableArray<PathConclusion> now, ImmutableArray<PathConclusion> then)
    {
        foreach (var path in now)
        {
            var other = then.FirstOrDefault(one => one.Path.RequirementNumber == path.Path.RequirementNumber);
            if (path.Path.Id != other?.Path.Id)
                yield return new(path.Path.Id, path.Path.Requirement.Text, other?.Path.Id);
            if (path.Write?.Shape.Outcome != other?.Write?.Shape.Outcome)
                yield return new($"{path.Path.Id}.write_shape", path.Write?.Shape.Label, other?.Write?.Shape.Label);
            if (path.Write?.Mechanism.Outcome != other?.Write?.Mechanism.Outcome)
                yield return new($"{path.Path.Id}.base_mechanism", path.Write?.Mechanism.Label, other?.Write?.Mechanism.Label);
            if (Companions(path) != Companions(other))
                yield return new($"{path.Path.Id}.companions", Companions(path), Companions(other));
        }
    }

    static IEnumerable<ChangedConclusion> Changes(ImmutableArray<ReadConclusion> now, ImmutableArray<ReadConclusion> then)
    {
        foreach (var read in now)
        {
            var other = then.FirstOrDefault(one => one.Number == read.Number);
            if (read.Path?.Outcome != other?.Path?.Outcome)
                yield return new($"read.{read.Number}.read_path", read.Path?.Label, other?.Path?.Label);
        }
    }

    static string? Companions(PathConclusion? path) =>
        path?.Write is { } write ? ReferenceAnswers.Set(write.Companions.Select(result => result.Companion.Label)) : null;
}
