using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A numbered rule of the framework (§5) that decided a question; written as <c>Write shape 4</c>, which 'explain' takes.</summary>
public readonly record struct DecidingRule(string Table, int Number)
{
    static readonly RuleTable[] tables = [WriteShapeRules.Table, BaseMechanismRules.Repaired, ReadPathRules.Repaired];

    /// <summary>What the rule concludes; null when it is none of ours, or says that nothing fits.</summary>
    public string? Outcome
    {
        get
        {
            foreach (var table in tables)
            {
                if (table.Title == Table && Number >= 1 && Number <= table.Rules.Length)
                    return table.Rules[Number - 1].Outcome;
            }
            return null;
        }
    }

    /// <summary>The rule a share is named after.</summary>
    public static DecidingRule Parse(string name) => name.LastIndexOf(' ') is var space and > 0
        ? new(name[..space], int.Parse(name.AsSpan(space + 1), CultureInfo.InvariantCulture))
        : throw new FormatException($"'{name}' names no rule.");

    /// <summary>The rule that decided a question: the one that was shown, else the one that fires now; null where no numbered rule does.</summary>
    internal static DecidingRule? Of(Question question, Event.Revealed? revealed, Session session) => question.Field switch
    {
        Field.WriteShape or Field.BaseMechanism or Field.ReadPath when revealed is { Rule: > 0 } => new(TableOf(question.Field), revealed.Rule),
        Field.WriteShape or Field.BaseMechanism or Field.ReadPath => Fired(question, session.Walk.Design),
        _ => null,
    };

    static string TableOf(Field field) => field switch
    {
        Field.WriteShape => WriteShapeRules.Table.Title,
        Field.BaseMechanism => BaseMechanismRules.Repaired.Title,
        _ => ReadPathRules.Repaired.Title,
    };

    static DecidingRule? Fired(Question question, Design design)
    {
        Derivation? derivation = question.Field switch
        {
            Field.WriteShape when IsWrite(question, design) => Derive.Write(design, question.Row).Shape,
            Field.BaseMechanism when IsWrite(question, design) => Derive.Write(design, question.Row).Mechanism,
            Field.ReadPath => Derive.Read(design, question.Row).Path,
            _ => null,
        };
        return derivation is null ? null : new(derivation.Table.Title, derivation.Rule);
    }

    static bool IsWrite(Question question, Design design) => design.Requirements[question.Row - 1].Priority is Priority.C1;

    public override string ToString() => $"{Table} {Number}";
}
