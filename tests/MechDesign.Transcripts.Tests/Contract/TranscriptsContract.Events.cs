using MechDesign.Coaching;
using MechDesign.Engine;

namespace MechDesign.Transcripts.Tests;

public abstract partial class TranscriptsContract
{
    static readonly Event[] oneOfEach =
    [
        Sample.Started,
        new Event.Answered(new(Field.Class, 2), "candidate.Bid \"x\".class", "event", "stable entity"),
        new Event.Unknown(new(Field.Operation, 1), "requirement.1.operation", null),
        new Event.Skipped(new(Field.Topology, 0), "context.topology", "multi-service"),
        new Event.Revealed(new(Field.WriteShape, 1), "P1.write_shape", "guarded state transition", 4, [new(1, 0), new(2, 0), new(3, 0)]),
        new Event.Revealed(new(Field.Retry, 1), "P1.retry", null, 0, []),
        new Event.HintShown(new(Field.Reads, 1), "invariant.1.reads"),
        new Event.Undone(),
        new Event.Redone(),
        new Event.Reopened(new(Field.Holder, 3), "P2.holder_model"),
        new Event.Proposed(new(Field.Holder, 3), "P2.holder_model", "node"),
        new Event.Dropped(),
        new Event.Paused(),
        new Event.Resumed(),
        new Event.Abandoned(),
        new Event.Finished("00ff"),
        new Event.Shared(),
        new Event.Unshared(),
        new Event.RequirementChanged(),
    ];

    [Fact]
    public async Task Every_kind_of_event_comes_back_as_it_was_stored()
    {
        Assert.Equal(typeof(Event).GetNestedTypes().Length, oneOfEach.Select(happened => happened.GetType()).Distinct().Count());
        var commit = Sample.Happened("all", oneOfEach);
        await Store.AppendAsync("one", 0, commit, none);
        var read = (await Store.ReadAsync("one", none))!.Commits.Single();
        Assert.Equal(Sample.Text(commit), Sample.Text(read));
        Assert.Equal(oneOfEach.Select(Comparable), read.Events.Select(Comparable));
        Assert.Equal(Sample.Started.PromptSource.Text, ((Event.Started)read.Events[0]).PromptSource.Text);
    }

    // Two arrays are equal only when they are one; what was tried is compared by its text.
    static object Comparable(Event happened) => happened is Event.Revealed revealed
        ? (revealed with { Before = default }, string.Join(' ', revealed.Before))
        : happened;
}
