using System.Text;
using System.Text.Json;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>A file somebody hands in: a transcript, or one clear sentence and nothing stored.</summary>
public class ImportTests
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    readonly MemoryTranscripts store = new();
    readonly Coach coach;

    public ImportTests() => coach = new(store, Auction.Wording, new FakeClock());

    [Fact]
    public async Task A_file_that_a_tool_laid_out_anew_is_the_same_transcript()
    {
        var review = await ReviewAsync();
        var laidOut = JsonSerializer.Serialize(JsonDocument.Parse(ExportTests.Json(review)), indented);
        Assert.Equal(ExportTests.Lines(review.Transcript), ExportTests.Lines(Read(laidOut)));
        Assert.Equal(ExportTests.Lines(review.Transcript), ExportTests.Lines(Read(ReviewMarkdown.Of(review).Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task What_is_written_around_the_transcript_does_not_matter()
    {
        var review = await ReviewAsync();
        var notes = "﻿My notes\n\n" + ReviewMarkdown.Of(review).Replace("guarded state transition | CAS", "I still wonder | CAS", StringComparison.Ordinal) + "\nand {more}\n";
        Assert.Equal(ExportTests.Lines(review.Transcript), ExportTests.Lines(Read(notes)));
    }

    [Theory]
    [InlineData("\"value\":\"contended state\"", "\"value\":\"reference data\"")]
    [InlineData("2026-08-01T09:00:0", "2026-08-01T09:00:1")]
    [InlineData("terminal:ada", "terminal:bob")]
    [InlineData("\"id\":\"one\",\"seal\"", "\"id\":\"two\",\"seal\"")]
    [InlineData("title: Online auction", "title: Online Auction")]
    public async Task A_transcript_that_was_edited_is_refused(string before, string after)
    {
        var text = ReviewMarkdown.Of(await ReviewAsync());
        Assert.Contains(before, text, StringComparison.Ordinal);
        Refuses(text.Replace(before, after, StringComparison.Ordinal), "it was edited after it was exported: what happened in it no longer matches its seal.");
    }

    [Theory]
    [InlineData("", "there is no transcript in it. 'export ID --as markdown' or 'json' writes one.")]
    [InlineData("# Notes\n\nnothing here\n", "there is no transcript in it. 'export ID --as markdown' or 'json' writes one.")]
    [InlineData("{\"title\":\"a design\"}", "there is no transcript in it. 'export ID --as markdown' or 'json' writes one.")]
    [InlineData("{\"mechdesign_transcript\":2}", "a newer program wrote it; this one reads transcripts of format 1.")]
    [InlineData("{\"mechdesign_transcript\":1,\"id\":\"a\"}", "its transcript has no entries.")]
    [InlineData("{\"mechdesign_transcript\":1,\"id\":\"a\",\"commits\":[]}", "its transcript has no entries.")]
    [InlineData("{\"mechdesign_transcript\":1,\"commits\":[{}]}", "its transcript lacks its id.")]
    [InlineData("{\"mechdesign_transcript\":1,\"id\":\"a\",\"commits\":[7]}", "entry 1 of its transcript cannot be read: it is no object.")]
    [InlineData("{\"mechdesign_transcript\":1,\"id\":\"a\",\"commits\":[{\"colour\":1}]}", "entry 1 of its transcript cannot be read: 'colour' is no property of a line.")]
    [InlineData("{\"mechdesign_transcript\":1,\"id\":\"a\",\"comm", "its transcript is cut off or damaged, so that it is no JSON any more.")]
    [InlineData("text {\"mechdesign_transcript\":1,\"id\":\"a\",\"comm", "its transcript is cut off or damaged, so that it is no JSON any more.")]
    public void What_is_no_transcript_is_told_in_one_sentence(string text, string sentence) => Refuses(text, sentence);

    [Fact]
    public void What_is_far_too_large_is_not_read() =>
        Assert.Equal("it is larger than any transcript (16 MiB).", Assert.Throws<NoTranscriptException>(() => TranscriptFile.Read(new byte[TranscriptFile.MaxBytes + 1])).Message);

    [Fact]
    public async Task Any_damage_to_a_file_is_a_sentence_or_no_damage_to_the_transcript()
    {
        var review = await ReviewAsync();
        var (random, whole) = (new Random(7), Encoding.UTF8.GetBytes(ExportTests.Json(review)));
        var refused = 0;
        for (var round = 0; round < 400; round++)
        {
            var damaged = whole.ToArray();
            for (var i = random.Next(3); i >= 0; i--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (round % 4 == 0)
                damaged = damaged[..random.Next(damaged.Length)];
            try
            {
                Assert.Equal(ExportTests.Lines(review.Transcript), ExportTests.Lines(TranscriptFile.Read(damaged)));
            }
            catch (NoTranscriptException)
            {
                refused++;
            }
        }
        Assert.InRange(refused, 100, 400);
    }

    [Fact]
    public async Task The_same_interview_again_changes_nothing()
    {
        var transcript = (await ReviewAsync()).Transcript;
        Assert.Equal(Imported.Stored, await coach.ImportAsync(transcript, default));
        Assert.Equal(Imported.AlreadyThere, await coach.ImportAsync(transcript, default));
        Assert.Equal(transcript.Version, (await store.ReadAsync("one", default))!.Version);
    }

    [Fact]
    public async Task An_import_that_was_cut_off_is_completed()
    {
        var transcript = (await ReviewAsync()).Transcript;
        for (var version = 0; version < 5; version++)
            await store.AppendAsync("one", version, transcript.Commits[version], default);
        Assert.Equal(Imported.Stored, await coach.ImportAsync(transcript, default));
        Assert.Equal(ExportTests.Lines(transcript), ExportTests.Lines((await store.ReadAsync("one", default))!));
    }

    [Fact]
    public async Task Another_interview_of_that_name_stays()
    {
        await coach.StartAsync("one", SmallPrompts.Jobs, Depth.Core, Mode.Mock, "terminal:bob", default);
        Assert.Equal(Imported.AnotherOfThatName, await coach.ImportAsync((await ReviewAsync()).Transcript, default));
        Assert.Equal("jobs", Assert.IsType<Event.Started>((await store.ReadAsync("one", default))!.Events.Single()).Prompt);
    }

    [Fact]
    public async Task An_interview_that_went_on_since_it_was_exported_stays()
    {
        var transcript = (await ReviewAsync()).Transcript;
        await coach.ImportAsync(transcript with { Commits = transcript.Commits[..5] }, default);
        await coach.HandleAsync("one", "new", new Command.Back(), default);
        Assert.Equal(Imported.AnotherOfThatName, await coach.ImportAsync(transcript, default));
        Assert.Equal(6, (await store.ReadAsync("one", default))!.Version);
    }

    [Fact]
    public async Task What_cannot_be_played_is_not_stored()
    {
        var transcript = (await ReviewAsync()).Transcript;
        Transcript[] bad =
        [
            transcript with { Commits = [.. transcript.Commits.Skip(1)] },
            transcript with { Commits = [transcript.Commits[0], transcript.Commits[1] with { Events = [new Event.Undone(), new Event.Undone()] }] },
            transcript with { Commits = [transcript.Commits[0] with { Events = [Events.Started] }] },
            transcript with { Id = "../../etc/passwd" },
            transcript with { Id = "" },
        ];
        foreach (var one in bad)
        {
            var error = await Assert.ThrowsAsync<NoTranscriptException>(() => coach.ImportAsync(one, default));
            Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        }
        Assert.Empty((await store.ListAsync(default)).Transcripts);
    }

    static Task<Review> ReviewAsync() => Reviewed.WithReferenceAsync(Auction.Prompt, Depth.Drill);

    static Transcript Read(string text) => TranscriptFile.Read(Encoding.UTF8.GetBytes(text));

    static void Refuses(string text, string sentence) => Assert.Equal(sentence, Assert.Throws<NoTranscriptException>(() => Read(text)).Message);
}
