using System.Text;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Engine;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>What leaves the program comes back as it was, or with one clear sentence.</summary>
public class ExportTests
{
    public static TheoryData<Depth, Mode> Interviews => HistoryTests.Interviews;

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task Markdown_and_JSON_give_back_the_very_transcript_finished_or_not(Depth depth, Mode mode)
    {
        var finished = 0;
        for (var seed = 0; seed < 8; seed++)
        {
            var review = await Reviewed.ByChanceAsync(Auction.Prompt, depth, mode, seed);
            finished += review.Session.State is SessionState.Finished ? 1 : 0;
            foreach (var text in (string[])[ReviewMarkdown.Of(review), Json(review)])
            {
                var back = TranscriptFile.Read(Encoding.UTF8.GetBytes(text));
                Assert.Equal(Lines(review.Transcript), Lines(back));
                var (coach, store) = New();
                Assert.Equal(Imported.Stored, await coach.ImportAsync(back, default));
                var again = (await coach.ReviewAsync("one", default))!;
                Assert.Equal(Lines(review.Transcript), Lines((await store.ReadAsync("one", default))!));
                Assert.Equal(review.Replays, again.Replays);
                Assert.Equal(ReviewMarkdown.Of(review), ReviewMarkdown.Of(again));
            }
        }
        Assert.InRange(finished, 3, 5);
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task The_design_file_of_any_interview_can_be_read_and_derives_to_the_same(Depth depth, Mode mode)
    {
        foreach (var prompt in (Prompt[])[Auction.Prompt, SmallPrompts.Jobs, SmallPrompts.Payment, SmallPrompts.Reviews])
        {
            for (var seed = 0; seed < 8; seed++)
            {
                var review = await Reviewed.ByChanceAsync(prompt, depth, mode, seed);
                var (text, problems) = (DesignFile.Of(review.Conclusions.Design), new Problems());
                var design = DesignReader.Read(Encoding.UTF8.GetBytes(text), json: false, problems);
                Assert.True(design is not null, $"{prompt.Id} seed {seed}: {string.Join("\n", problems.InOrder)}\n{text}");
                if (!text.StartsWith("# Left out", StringComparison.Ordinal))
                    Assert.Equal(Conclusions(review.Conclusions), Conclusions(Derive.From(design, usual: Auction.Catalog.UsualShapes)));
                else
                    Assert.Equal(Decided(review.Conclusions), Decided(Derive.From(design)));
            }
        }
    }

    [Fact]
    public async Task Every_prompt_s_design_file_derives_to_the_same_and_leaves_nothing_out()
    {
        foreach (var prompt in Reviewed.Library)
        {
            var review = await Reviewed.WithReferenceAsync(prompt, Depth.Core);
            var text = DesignFile.Of(review.Conclusions.Design);
            Assert.DoesNotContain("Left out", text, StringComparison.Ordinal);
            var design = DesignReader.Read(Encoding.UTF8.GetBytes(text), json: false, new())!;
            Assert.Equal(Conclusions(review.Conclusions), Conclusions(Derive.From(design, usual: Auction.Catalog.UsualShapes)));
        }
    }

    [Fact]
    public async Task The_Markdown_of_a_drill_reads_like_this()
    {
        var text = ReviewMarkdown.Of(await Reviewed.WithReferenceAsync(Auction.Prompt, Depth.Drill));
        // The transcript's own lines are held by the events' goldens, and the prompt's text stands in them.
        Golden.Check(text[..text.IndexOf("{\"mechdesign_transcript\"", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task The_JSON_has_everything_a_program_needs()
    {
        var review = await Reviewed.PlayedAsync(Auction.Prompt, Depth.Drill, Mode.Guided, interview =>
            interview.Session.IsOver ? null : new Command.Answer(interview.Key == "entry.dominant" ? "A05" : interview.Session.Agenda.ReferenceFor(interview.Current!.Key)!));
        var root = JsonDocument.Parse(Json(review)).RootElement;
        Assert.Equal(13, root.GetProperty("commits").GetArrayLength());
        Assert.Equal(12, root.GetProperty("answers").GetArrayLength());
        Assert.Equal(("entry.dominant", "A05", "A04"), (
            root.GetProperty("differences")[0].GetProperty("key").GetString(), root.GetProperty("differences")[0].GetProperty("answer").GetString(),
            root.GetProperty("differences")[0].GetProperty("expected").GetString()));
        Assert.True(root.GetProperty("replays").GetBoolean());
        Assert.Equal("CAS on (state, version)", root.GetProperty("conclusions").GetProperty("paths")[0].GetProperty("base_mechanism").GetString());
        Assert.Equal(review.Conclusions.Design, DesignReader.Read(Encoding.UTF8.GetBytes(root.GetProperty("design").GetRawText()), json: true, new()));
    }

    [Theory]
    [InlineData("# <script>alert(1)</script> *and* _more_ `code` [link](x) | cell", "# \\# \\<script>alert(1)\\</script> \\*and\\* \\_more\\_ \\`code\\` \\[link\\](x) \\| cell\n")]
    [InlineData("request_id of one_more", "# request_id of one_more\n")]
    [InlineData("two\nlines", "# two lines\n")]
    public void Whatever_a_text_is_it_marks_nothing(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Of(Reply.Of(new Block.Heading(text))));

    [Theory]
    [InlineData("1. not a list", "1\\. not a list\n")]
    [InlineData("- nor this", "\\- nor this\n")]
    [InlineData("> nor that", "\\> nor that\n")]
    [InlineData("2000 bids", "2000 bids\n")]
    public void A_line_begins_no_list_and_no_quotation(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Of(Reply.Of(new Block.Paragraph(text))));

    static (Coach Coach, MemoryTranscripts Store) New()
    {
        var store = new MemoryTranscripts();
        return (new(store, Auction.Wording, new FakeClock()), store);
    }

    internal static string Json(Review review)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            ReviewJson.Write(json, review);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    internal static string Lines(Transcript transcript) => TranscriptJson.Lines(transcript);

    static string Conclusions(Conclusions conclusions)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            ConclusionsJson.Write(json, conclusions);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>What was decided of each C1 path and each read, whatever the rows are numbered.</summary>
    static IEnumerable<string> Decided(Conclusions conclusions) =>
    [
        .. conclusions.Paths.Where(path => path.Write is not null).Select(path =>
            $"{path.Path.Id} {path.Write!.Shape.Label} {path.Write.Mechanism.Label} {string.Join(", ", path.Write.Companions.Select(result => result.Companion.Label))} {path.Write.Failure}"),
        .. conclusions.Reads.Select(read => $"{read.Row.Concept} {read.Path?.Label} {read.StalenessAllowed}"),
    ];
}
