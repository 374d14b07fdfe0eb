using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;
using MechDesign.Transcripts;
using Microsoft.Extensions.Logging.Abstractions;
using Component = MechDesign.Discord.Wire.Component;

namespace MechDesign.Discord.Interview;

/// <summary>A server with the bot in it, everything in memory; a restart keeps the stores and nothing else.</summary>
sealed class Server
{
    readonly FakeClock clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public static readonly PromptLibrary Prompts = new(Repository.Folder("prompts"));

    readonly MemorySettings settings = new();
    int interactions = 1_000;
    int messages = 500;

    public Server() => Router = Restarted();

    public MemoryTranscripts Transcripts { get; } = new();

    public Router Router { get; private set; }

    /// <summary>What was posted to channels.</summary>
    public List<(string Channel, MessageBody Body)> Posts { get; } = [];

    public Posted NextPost { get; set; } = Posted.Done;

    /// <summary>What a post ends with that takes its time.</summary>
    public TaskCompletionSource<Posted>? SlowPost { get; set; }

    public FakeClock Clock => clock;

    public MemorySettings Settings => settings;

    public Coach Coach { get; private set; } = null!;

    public Identities Identities => new(settings, clock);

    public string NextInteraction => (++interactions).ToString(CultureInfo.InvariantCulture);

    public string NextMessage => (++messages).ToString(CultureInfo.InvariantCulture);

    /// <summary>Another process on the same stores.</summary>
    public void Restart() => Router = Restarted();

    Router Restarted()
    {
        Coach = new(Transcripts, Auction.Wording, clock);
        var room = new PracticeRoom(Coach, Transcripts, Prompts, Auction.Catalog, new(), clock);
        var book = new DailyBook(settings);
        var round = new DailyRound(book, new(book, new(Transcripts, Auction.Catalog), Identities, Auction.Catalog, Prompts), Prompts, [], clock);
        return new(
            [
                InterviewFeature.Of(
                    room, new(Auction.Catalog, Prompts), new(new Attempts(Transcripts, Auction.Catalog), Identities, Prompts, Auction.Catalog, clock), Identities,
                    new(Transcripts, clock), (channel, body, _) => SlowPost?.Task ?? Task.FromResult(Post(channel, body)), new(PostInAsync, OpenAsync), new(book, round, Prompts, clock), clock),
            ], NullLogger<Router>.Instance);
    }

    /// <summary>Thrown instead of opening a thread.</summary>
    public Exception? NoThreads { get; set; }

    Task<string> PostInAsync(string channel, MessageBody body, CancellationToken cancel)
    {
        Post(channel, body);
        return Task.FromResult(NextMessage);
    }

    Task<string> OpenAsync(string channel, string message, string name, int archiveMinutes, CancellationToken cancel) => NoThreads is { } failure ? throw failure : Task.FromResult(message);

    Posted Post(string channel, MessageBody body)
    {
        WireLimits.Check(body);
        if (NextPost is Posted.Done)
            Posts.Add((channel, body));
        return NextPost;
    }
}

/// <summary>Somebody in a server, with the message before their eyes. They press only what they see.</summary>
sealed class Member(Server server, string id = "77", string? guild = "900")
{
    const string Channel = "800";

    /// <summary>No interview asks more.</summary>
    const int Most = 200;

    /// <summary>The last message that is not merely an explanation.</summary>
    public MessageBody Screen { get; private set; } = new();

    /// <summary>What was told beside it last.</summary>
    public MessageBody? Aside { get; private set; }

    public string Message { get; private set; } = "";

    /// <summary>The interview on the screen.</summary>
    public string Transcript => Ids.Select(clicked => clicked.Subject).First();

    public IEnumerable<CustomId> Ids => Components.Select(component => component switch { Button button => button.CustomId, Select select => select.CustomId, _ => null }).Select(CustomId.Parse).OfType<CustomId>();

    IEnumerable<Component> Components => (Screen.Components ?? []).SelectMany(row => row.Components);

    public Task<Callback> Practise(params ReadOnlySpan<(string Name, string Value)> options) => Command("practice", options);

    public Task<Callback> Command(string name, params ReadOnlySpan<(string Name, string Value)> options) =>
        Send(new(server.NextInteraction, "app", InteractionType.Command, "", new(name, Given(options))));

    public async Task<ImmutableArray<OptionChoice>> Type(string typed) => Assert.IsType<Callback.Suggest>(await Send(new(
        server.NextInteraction, "app", InteractionType.Autocomplete, "",
        new("practice", [new("prompt", OptionType.Text, JsonSerializer.SerializeToElement(typed), Focused: true)])))).Data.Choices;

    /// <summary>Presses the button of that label.</summary>
    public Task<Callback> Press(string label) => Press(Assert.Single(Components.OfType<Button>(), button => button.Label == label));

    public Task<Callback> Press(Button button) => Click(button.CustomId!);

    /// <summary>Picks from the one select by what it shows.</summary>
    public Task<Callback> Pick(params string[] labels)
    {
        var select = Assert.Single(Components.OfType<Select>());
        return Click(select.CustomId, [.. labels.Select(label => Assert.Single(select.Options, option => option.Label == label).Value)]);
    }

    /// <summary>Fills in a form that was asked.</summary>
    public Task<Callback> Fill(Callback.Ask form, params (string Label, string Text)[] texts) => Send(new(
        server.NextInteraction, "app", InteractionType.Modal, "",
        new(CustomId: form.Data.CustomId, Components:
        [
            .. form.Data.Components.OfType<Label>().Select(label => (label, input: (TextInput)label.Component)).Select(field => new SubmittedComponent(18, Component: new(
                4, field.input.CustomId, texts.FirstOrDefault(text => text.Label == field.label.Text).Text ?? field.input.Value))),
        ]), Message: Received()));

    /// <summary>A click on anything, also on what is no longer there.</summary>
    public Task<Callback> Click(string customId, string[]? values = null, string? interaction = null) => Send(new(
        interaction ?? server.NextInteraction, "app", InteractionType.Component, "", new(CustomId: customId, ComponentType: values is null ? 2 : 3, Values: values is null ? null : [.. values]), Message: Received()));

    /// <summary>Looks at a message that somebody else, or the bot by itself, put there.</summary>
    public Member LookingAt(MessageBody body, string message)
    {
        (Screen, Message) = (body, message);
        return this;
    }

    /// <summary>Answers what is asked as the prompt's reference does; what it has no answer to is not known.</summary>
    public async Task AnswerByReference()
    {
        var session = server.Coach.Fold((await server.Transcripts.ReadAsync(Transcript, default))!);
        var question = session.Current!;
        var reference = session.Agenda.ReferenceFor(question.Key);
        if (reference is null)
        {
            await Press("I don't know");
            return;
        }
        var labels = Auction.Wording.Options(question, session).Where(option => option.IsShown).Select(option => option.Label).ToList();
        var wanted = (question.IsSet ? reference == "none" ? [] : reference.Split(", ") : [reference]).Select(label => (labels.IndexOf(label) + 1).ToString(CultureInfo.InvariantCulture)).ToArray();
        if (wanted.Contains("0"))
        {
            var form = Assert.IsType<Callback.Ask>(await Press("Type an answer"));
            await Fill(form, (((Label)form.Data.Components[0]).Text, reference));
            return;
        }
        await (question.IsSet && wanted.Length == 0 ? Press("None of these")
            : Components.OfType<Button>().FirstOrDefault(button => button.CustomId!.EndsWith($":answer.{wanted[0]}", StringComparison.Ordinal)) is { } button ? Press(button)
            : Click(Assert.Single(Components.OfType<Select>()).CustomId, wanted));
    }

    public bool IsAsked => Ids.Any(clicked => clicked.Action == "unknown");

    public async Task AnswerUntil(string words)
    {
        for (var answered = 0; !Screen.Content!.Contains(words, StringComparison.Ordinal); answered++)
        {
            Assert.True(answered < Most, $"Never came to '{words}'; it stands at: {Screen.Content}");
            await AnswerByReference();
        }
    }

    public async Task AnswerToTheEnd()
    {
        for (var answered = 0; IsAsked; answered++)
        {
            Assert.True(answered < Most, $"No end is in sight; it stands at: {Screen.Content}");
            await AnswerByReference();
        }
    }

    async Task<Callback> Send(Interaction interaction)
    {
        var whole = interaction with { Token = $"token-{interaction.Id}", GuildId = guild, ChannelId = Channel, Member = guild is null ? null : new(new(id)), User = guild is null ? new(id) : null };
        var callback = await server.Router.AnswerAsync(whole, default);
        Assert.NotNull(callback);
        WireLimits.Check(callback);
        switch (callback)
        {
            case Callback.Update update:
                Screen = update.Data with { Flags = Screen.Flags };
                break;
            case Callback.Say say when say.Data.Components is { IsEmpty: false }:
                (Screen, Message) = (say.Data, server.NextMessage);
                break;
            case Callback.Say aside:
                Aside = aside.Data;
                break;
            case Callback.SayLater later:
                var said = await later.Then(default);
                WireLimits.Check(said);
                if (said.Components is { IsEmpty: false })
                    (Screen, Message) = (said, server.NextMessage);
                else
                    Aside = said;
                break;
        }
        return callback;
    }

    ReceivedMessage Received() => new(Message, Channel, Screen.Flags ?? 0, Screen.Embeds);

    static ImmutableArray<GivenOption> Given(ReadOnlySpan<(string Name, string Value)> options)
    {
        var given = ImmutableArray.CreateBuilder<GivenOption>();
        foreach (var (name, value) in options)
            given.Add(new(name, OptionType.Text, JsonSerializer.SerializeToElement(value)));
        return given.DrainToImmutable();
    }
}
