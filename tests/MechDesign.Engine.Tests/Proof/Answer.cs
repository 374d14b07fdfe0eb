using System.Collections.Immutable;

namespace MechDesign.Engine.Tests;

/// <summary>One member of <see cref="WriteAnswers"/>: the fields it carries, and every value it can have.</summary>
sealed record Answer(string Name, ImmutableArray<Field> Carries, ImmutableArray<Func<WriteAnswers, WriteAnswers>> Values)
{
    public static readonly ImmutableArray<Answer> All =
    [
        Of(nameof(WriteAnswers.AnyHardInvariant), [Field.Tier], (a, yes) => a with { AnyHardInvariant = yes }),
        Of(nameof(WriteAnswers.ReadsContendedState), [Field.Tier, Field.InvariantType, Field.Reads], (a, yes) => a with { ReadsContendedState = yes }),
        Of(nameof(WriteAnswers.ClaimsActiveHolder), [Field.Tier, Field.InvariantType, Field.Holds], (a, yes) => a with { ClaimsActiveHolder = yes }),
        Of(nameof(WriteAnswers.SeveralOwnerIdentities), [Field.OwnerIdentity], (a, yes) => a with { SeveralOwnerIdentities = yes }),
        Of(nameof(WriteAnswers.SeveralOwnersByEnum), [Field.Owner], (a, yes) => a with { SeveralOwnersByEnum = yes }),
        Of<Operation>(nameof(WriteAnswers.Operation), Field.Operation, (a, value) => a with { Operation = value }),
        Of<Evolution>(nameof(WriteAnswers.TargetEvolution), Field.Evolution, (a, value) => a with { TargetEvolution = value }),
        Of<Topology>(nameof(WriteAnswers.Topology), Field.Topology, (a, value) => a with { Topology = value }),
        Of<Coordination>(nameof(WriteAnswers.Coordination), Field.Coordination, (a, value) => a with { Coordination = value }),
        Of<ReadConsistency>(nameof(WriteAnswers.ReadConsistency), Field.ReadConsistency, (a, value) => a with { ReadConsistency = value }),
        Of<Holder>(nameof(WriteAnswers.Holder), Field.Holder, (a, value) => a with { Holder = value }),
        Of<YesNo>(nameof(WriteAnswers.Compensation), Field.Compensation, (a, value) => a with { Compensation = value }),
        Of<Routing>(nameof(WriteAnswers.Routing), Field.Routing, (a, value) => a with { Routing = value }),
    ];

    static Answer Of(string name, ImmutableArray<Field> carries, Func<WriteAnswers, bool, WriteAnswers> put) =>
        new(name, carries, [answers => put(answers, false), answers => put(answers, true)]);

    /// <summary>Undeclared is a value too.</summary>
    static Answer Of<T>(string name, Field field, Func<WriteAnswers, T?, WriteAnswers> put) where T : struct, Enum =>
        new(name, [field], [.. Enum.GetValues<T>().Select(value => (T?)value).Prepend(null).Select<T?, Func<WriteAnswers, WriteAnswers>>(value => answers => put(answers, value))]);
}
