using System.Text.Json.Nodes;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>Every kind of body, as large as it may be, held against Discord's own document; and the check itself against bodies that document refuses.</summary>
public sealed class SpecTests
{
    [SpecFact]
    public void The_largest_message_is_one_by_every_route() => Assert.Empty(Spec.Problems(Bodies.Large));

    [SpecFact]
    public void A_post_has_its_nonce() => Assert.Empty(Spec.Problems("MessageCreateRequest", System.Text.Json.JsonSerializer.SerializeToNode(
        new MessageBody("Today", AllowedMentions: AllowedMentions.Nobody, Nonce: new('n', 25), EnforceNonce: true), WireJson.Default.MessageBody)));

    [SpecFact]
    public void Every_answer_is_one()
    {
        Assert.Empty(Spec.Problems(new Callback.Say(Bodies.Large with { Flags = MessageBody.Ephemeral })));
        Assert.Empty(Spec.Problems(new Callback.SayLater(new(Flags: MessageBody.Ephemeral), _ => Task.FromResult(Bodies.Large))));
        Assert.Empty(Spec.Problems(new Callback.Update(Bodies.Large)));
        Assert.Empty(Spec.Problems(new Callback.Update(new("Done.", Components: []))));
        Assert.Empty(Spec.Problems(Bodies.Suggestions()));
        Assert.Empty(Spec.Problems(Bodies.Suggestions(0)));
        Assert.Empty(Spec.Problems(Bodies.Form()));
    }

    [SpecFact]
    public void The_largest_command_and_thread_are_one()
    {
        Assert.Empty(Spec.Problems(Bodies.LargeCommand));
        Assert.Empty(Spec.Problems(new ThreadBody(new('n', 100), 10080)));
    }

    [SpecFact]
    public void The_check_finds_what_the_document_refuses()
    {
        Assert.NotEmpty(Spec.Problems(new Callback.Say(new(new('c', 2_001)))));
        Assert.NotEmpty(Spec.Problems(new Callback.Say(Bodies.With(Row.Of(Bodies.Pick(options: 26))))));
        Assert.NotEmpty(Spec.Problems(new Callback.Say(Bodies.With(Row.Of(new Button(ButtonStyle.Primary, "a", new('i', 101)))))));
        Assert.NotEmpty(Spec.Problems(new Callback.Say(Bodies.With(Row.Of([.. Enumerable.Range(0, 6).Select(number => Bodies.Press($"{number}"))])))));
        Assert.NotEmpty(Spec.Problems(Bodies.Suggestions(26)));
        Assert.NotEmpty(Spec.Problems(new Callback.Ask(Bodies.Form().Data with { Title = new('t', 46) })));
        Assert.NotEmpty(Spec.Problems(new MessageBody(Embeds: [.. Enumerable.Repeat(new Embed("t"), 11)])));
        Assert.NotEmpty(Spec.Problems(new MessageBody(Embeds: [new(Fields: [new("n", new('v', 1_025))])])));
        Assert.NotEmpty(Spec.Problems(Bodies.Command() with { Description = new('d', 101) }));
        Assert.NotEmpty(Spec.Problems(Bodies.Command([.. Enumerable.Range(0, 26).Select(number => Bodies.Option($"o{number}"))])));
        Assert.NotEmpty(Spec.Problems(new ThreadBody("Daily", 90)));
        Assert.NotEmpty(Spec.Problems(new ThreadBody(new('n', 101), 60)));
    }

    [SpecFact]
    public void A_name_nobody_knows_is_found_though_the_document_allows_it() =>
        Assert.Contains("body.contnet: nobody knows this name", Spec.Problems("MessageCreateRequest", new JsonObject { ["contnet"] = "x" }));
}
