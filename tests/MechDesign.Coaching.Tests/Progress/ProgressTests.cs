using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Progress follows from transcripts and from nothing else.</summary>
public class ProgressTests
{
    static readonly DateOnly today = new(2026, 8, 6);

    [Fact]
    public void A_share_is_counted_by_field_by_rule_and_by_archetype()
    {
        var progress = Of(new Recording().Answer("A05").Until("P1.write_shape").Answer("append-only event").Until(), new Recording(at: Recording.Noon.AddDays(1)).Until());
        Assert.Equal(new Share("all questions", 22, 24), progress.Total);
        Assert.Equal([new("Dominant archetype", 1, 2), new("Write shape", 1, 2)], progress.Fields.Where(share => share.IsWeak));
        Assert.Equal([new("Write shape 4", 1, 2), new("Base mechanism 8", 2, 2)], progress.Rules.AsEnumerable());
        Assert.Equal(new("A04", 22, 24), Assert.Single(progress.Archetypes));
    }

    [Fact]
    public void One_slip_in_one_question_is_no_weaker_than_nine_in_ten() =>
        Assert.True(new Share("nine", 1, 10).Expected < new Share("one", 0, 1).Expected);

    [Fact]
    public void Volume_is_counted_apart_and_moves_no_share()
    {
        var finished = new Recording().Until();
        var paused = new Recording(at: Recording.Noon.AddDays(1)).Do(new Command.Pause());
        Assert.Equal(new(2, 1, 12, 13), Of(finished, paused).Volume);
        Assert.Equal(Of(finished).Total, Of(finished, paused).Total);
        Assert.Equal(Of(finished).Fields, Of(finished, paused).Fields.AsEnumerable());
    }

    [Fact]
    public void A_day_counts_for_the_streak_when_an_interview_was_finished_on_it()
    {
        var (third, fourth, fifth) = (new Recording().Until(), new Recording(at: Recording.Noon.AddDays(1)).Until(), new Recording(at: Recording.Noon.AddDays(2)).Answer("A04"));
        Assert.Equal(new(0, 2, new(2026, 8, 4)), Of(third, fourth, fifth).Streak);
        Assert.Equal(new(3, 3, new(2026, 8, 5)), Of(third, fourth, fifth.Until()).Streak);
    }

    [Fact]
    public void Where_nothing_was_practised_it_is_said_how_to_begin()
    {
        Assert.Equal((new Volume(0, 0, 0, 0), new Share("all questions", 0, 0)), (Of().Volume, Of().Total));
        Assert.Equal("(Plain) Nothing practised yet.\n", ReplyText.Of(ProgressPhrase.Of(Of(), Auction.Catalog)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Progress_rebuilt_from_a_store_is_the_same(bool onDisk)
    {
        var folder = Directory.CreateTempSubdirectory("mechdesign-").FullName;
        ITranscripts store = onDisk ? new FileTranscripts(folder) : new MemoryTranscripts();
        var recordings = Many();
        foreach (var recording in recordings)
            await recording.StoreAsync(store);
        for (var round = 0; round < 2; round++)
        {
            var read = await new Attempts(store, Auction.Catalog).ReadAsync(row => row.Person == "terminal:ada", default);
            Assert.Equal(Json(Of([.. recordings.Where(recording => recording.Attempt.Person == "terminal:ada")])), Json(Progress.Of(read.Attempts, TimeZoneInfo.Utc, today)));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_transcript_that_cannot_be_read_is_told_and_the_others_count()
    {
        var store = new MemoryTranscripts();
        await new Recording().Until().StoreAsync(store);
        await store.AppendAsync("bad", 0, new("bad", Recording.Noon, [Events.Started with { PromptSource = new("id: [") }]), default);
        var read = await new Attempts(store, Auction.Catalog).ReadAsync(_ => true, default);
        Assert.Single(read.Attempts);
        Assert.StartsWith("The prompt kept with this transcript cannot be read any more: ", Assert.Single(read.Unreadable).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_as_people_read_it() => Golden.Check(ReplyText.Of(ProgressPhrase.Of(Of(Many()), Auction.Catalog)));

    [Fact]
    public void Progress_as_a_program_reads_it() => Golden.Check(Json(Of(Many())) + "\n");

    [Fact]
    public void Due_as_people_read_it() => Golden.Check(ReplyText.Of(ProgressPhrase.Due(Of(Many()))));

    /// <summary>Interviews of two members who know some things and miss others.</summary>
    internal static Recording[] Many() =>
    [
        new Recording().Answer("A05").Until("P1.routing").Do(new Command.Hint()).Until("P1.write_shape").Do(new Command.DontKnow()).Until(),
        new Recording(depth: Depth.Core, at: Recording.Noon.AddDays(1)).Until("P1.write_shape").Answer("append-only event").Until("read.1.read_path").Do(new Command.Skip()).Until(),
        new Recording(SmallPrompts.Jobs, Depth.Full, at: Recording.Noon.AddDays(2)).Until("P1.base_mechanism").Answer("pessimistic lock").Do(new Command.Pause()),
        new Recording(person: "terminal:bob").Answer("A06").Until(),
    ];

    static Progress Of(params Recording[] recordings) => Progress.Of([.. recordings.Select(recording => recording.Attempt)], TimeZoneInfo.Utc, today);

    static string Json(Progress progress) => Written.By(json => ProgressJson.Write(json, progress));
}
