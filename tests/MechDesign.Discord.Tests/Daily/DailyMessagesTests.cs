using System.Globalization;
using System.Net;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Tests.Daily;

public sealed class DailyMessagesTests
{
    static readonly DailySchedule schedule = new(
        new("discord", DailyServer.Guild, DailyServer.Channel), new(9, 0), "Europe/Berlin", Weekdays.Working, Depth.Drill, DailyServer.Ten, []);

    static readonly DailyDigest digest = new(
        new(2026, 7, 27), 5, 12, 9, 4, "P1.write_shape of Online auction: 1 of 4 right first time", "Write shape 4 → guarded state transition: 3 of 8 right first time", ["discord:42", "discord:43"]);

    [Fact]
    public void The_post_looks_like_this() => Golden.Check(Shown(DailyMessages.Post(schedule with { Role = "800000000000000001" }, Post("auction", Depth.Drill), "n")));

    [Fact]
    public void A_long_brief_ends_at_a_sentence() => Golden.Check(Shown(DailyMessages.Post(schedule, Post("news-aggregator", Depth.Core), "n")));

    [Fact]
    public void The_thread_begins_like_this() =>
        Golden.Check($"{DailyMessages.ThreadName(Post("auction", Depth.Drill))}\n\n{Shown(DailyMessages.Welcome("n"))}");

    [Fact]
    public void The_digest_looks_like_this() => Golden.Check(string.Join('\n', new[]
    {
        digest,
        digest with { Hardest = null, MostMissed = null, Named = [] },
        digest with { Posts = 1, Begun = 1, Finished = 0, People = 1, Hardest = null, MostMissed = null, Named = [] },
    }.Select(told => Shown(DailyMessages.Digest(told, "n")))));

    [Fact]
    public void Every_prompt_at_every_depth_fits_into_a_message()
    {
        foreach (var prompt in new PromptLibrary(Repository.Folder("prompts")).All)
        {
            foreach (var depth in new[] { Depth.Drill, Depth.Core, Depth.Full })
            {
                var post = DailyPost.Of(prompt, new(2026, 9, 30), depth);
                var body = DailyMessages.Post(schedule with { Role = "800000000000000001" }, post, DailyPost.Nonce(schedule.Place, post.Date, DailyStep.Post));
                Assert.Empty(Limits.Problems(body).Concat(Spec.Problems(body)));
                Assert.InRange(DailyMessages.ThreadName(post).Length, 1, 100);
                var start = Assert.IsType<Button>(body.Components!.Value.Single().Components.Single());
                Assert.Equal(new(prompt.Id, 0, $"start.{depth.Label}"), CustomId.Parse(start.CustomId));
                Assert.InRange(start.CustomId!.Length, 1, 100);
            }
        }
    }

    [Fact]
    public void A_digest_with_a_hundred_names_fits_into_a_message()
    {
        var body = DailyMessages.Digest(digest with { Named = [.. Enumerable.Range(0, 100).Select(n => $"discord:9{n:D18}")] }, "n");

        Assert.Empty(Limits.Problems(body).Concat(Spec.Problems(body)));
        Assert.Contains(" and 60 more", body.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_pinged_but_the_role_that_was_chosen()
    {
        Assert.Equal("""{"parse":[]}""", Mentions(DailyMessages.Post(schedule, Post("auction", Depth.Drill), "n")));
        Assert.Equal("""{"parse":[],"roles":["8"]}""", Mentions(DailyMessages.Post(schedule with { Role = "8" }, Post("auction", Depth.Drill), "n")));
        Assert.Equal("""{"parse":[]}""", Mentions(DailyMessages.Digest(digest, "n")));
        Assert.Equal("""{"parse":[]}""", Mentions(DailyMessages.Welcome("n")));
    }

    [Fact]
    public void Each_step_of_each_day_of_each_channel_has_a_nonce_of_its_own()
    {
        var nonces = from channel in new[] { "1", "2" }
                     from day in new[] { 1, 2 }
                     from step in Enum.GetValues<DailyStep>()
                     select DailyPost.Nonce(new("discord", "7", channel), new(2026, 8, day), step);

        Assert.Equal(16, nonces.Distinct().Count());
        Assert.Equal(DailyPost.Nonce(new("discord", "7", "1"), new(2026, 8, 1), DailyStep.Post), nonces.First());
    }

    [Fact]
    public void The_commands_are_registered_like_this()
    {
        using var server = new DailyServer();
        var definitions = server.Feature.Commands.Select(command => command.Definition).ToArray();

        Assert.Empty(Limits.Problems([.. definitions]));
        Assert.Empty(definitions.SelectMany(Spec.Problems));
        Golden.Check(JsonSerializer.Serialize([.. definitions], WireJson.Default.ImmutableArrayCommandDefinition).Replace("},{", "},\n{", StringComparison.Ordinal) + "\n");
    }

    [Theory]
    [InlineData(10003, HttpStatusCode.NotFound, Denial.Gone)]
    [InlineData(50001, HttpStatusCode.Forbidden, Denial.Forbidden)]
    [InlineData(50013, HttpStatusCode.Forbidden, Denial.Forbidden)]
    [InlineData(0, HttpStatusCode.Forbidden, Denial.Forbidden)]
    [InlineData(0, HttpStatusCode.TooManyRequests, Denial.Later)]
    [InlineData(50035, HttpStatusCode.BadRequest, Denial.Never)]
    [InlineData(10008, HttpStatusCode.NotFound, Denial.Never)]
    public async Task A_refusal_of_Discord_means_this(int code, HttpStatusCode status, Denial denial)
    {
        var channel = new DiscordDaily((_, _, _) => throw new DiscordRefusedException(status, code, "POST /channels/{channel}/messages was refused."), (_, _, _, _, _) => Task.FromResult(""), (_, _) => Task.FromResult(System.Collections.Immutable.ImmutableArray<SeenMessage>.Empty));

        Assert.Equal(denial, Assert.IsType<Sent.Refused>(await channel.PostAsync(schedule, Post("auction", Depth.Drill), "n", default)).Denial);
    }

    [Fact]
    public async Task What_never_reached_Discord_is_not_there_and_of_anything_else_nobody_knows()
    {
        Assert.IsType<Sent.Refused>(await Posting(new HttpRequestException(HttpRequestError.ConnectionError)));
        Assert.IsType<Sent.Refused>(await Posting(new HttpRequestException(HttpRequestError.NameResolutionError)));
        Assert.IsType<Sent.NoAnswer>(await Posting(new HttpRequestException(HttpRequestError.ResponseEnded)));
        Assert.IsType<Sent.NoAnswer>(await Posting(new HttpRequestException("Discord failed with 502.", null, HttpStatusCode.BadGateway)));
        Assert.Equal(Denial.Later, Assert.IsType<Sent.Refused>(await Posting(new DiscordStoppedException("Discord refuses the bot's token."))).Denial);
        Assert.Equal(Denial.Never, Assert.IsType<Sent.Refused>(await Posting(new LimitExceededException("Too long."))).Denial);
    }

    static Task<Sent> Posting(Exception error) => new DiscordDaily((_, _, _) => throw error, (_, _, _, _, _) => Task.FromResult(""), (_, _) => Task.FromResult(System.Collections.Immutable.ImmutableArray<SeenMessage>.Empty)).PostAsync(schedule, Post("auction", Depth.Drill), "n", default);

    static DailyPost Post(string prompt, Depth depth) => DailyPost.Of(new PromptLibrary(Repository.Folder("prompts")).Find(prompt)!, new(2026, 8, 3), depth);

    static string Mentions(MessageBody body) => JsonDocument.Parse(JsonSerializer.Serialize(body, WireJson.Default.MessageBody)).RootElement.GetProperty("allowed_mentions").GetRawText();

    static string Shown(MessageBody body)
    {
        Assert.True(body.EnforceNonce);
        var buttons = (body.Components ?? []).SelectMany(row => row.Components).OfType<Button>().Select(button => $"[{button.Label}] {button.CustomId}");
        return string.Create(CultureInfo.InvariantCulture, $"{body.Content}\n{string.Join('\n', buttons)}\n");
    }
}
