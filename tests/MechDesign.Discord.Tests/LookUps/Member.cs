using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord.LookUps;

/// <summary>Somebody in a server or a direct message, whose commands and clicks go through the router.</summary>
sealed class Member(Router router, string user = "1815", string? guild = "77")
{
    static int ids;

    /// <summary>What was shown last.</summary>
    public MessageBody Screen { get; private set; } = new();

    public long? AttachmentSizeLimit { get; set; }

    public async Task<Callback> Do(string command, params (string Name, string Value)[] options)
    {
        var callback = (await router.AnswerAsync(Command(InteractionType.Command, command, [.. options.Select(Option)]), default))!;
        return Shown(callback);
    }

    /// <summary>What is suggested while an option is typed.</summary>
    public async Task<ImmutableArray<OptionChoice>> Type(string command, string option, string typed)
    {
        var callback = await router.AnswerAsync(Command(InteractionType.Autocomplete, command, [Option((option, typed)) with { Focused = true }]), default);
        return Assert.IsType<Callback.Suggest>(callback).Data.Choices;
    }

    /// <summary>Presses the button of that label on the message shown last.</summary>
    public Task<Callback> Press(string label) => Click(Assert.Single(ButtonsOf(Screen), button => button.Label == label).CustomId!);

    /// <summary>Picks an option of the only select.</summary>
    public Task<Callback> Pick(string label)
    {
        var select = SelectsOf(Screen).First(select => select.Options.Any(option => option.Label == label));
        return Click(select.CustomId, select.Options.Single(option => option.Label == label).Value);
    }

    public async Task<Callback> Click(string customId, params string[] values)
    {
        var component = Command(InteractionType.Component, null, []) with
        {
            Data = new(CustomId: customId, ComponentType: values.Length == 0 ? 2 : 3, Values: values.Length == 0 ? null : [.. values]),
            Message = new("9", Flags: Screen.Flags ?? 0),
        };
        return Shown((await router.AnswerAsync(component, default))!);
    }

    public static ImmutableArray<Button> ButtonsOf(MessageBody body) => [.. (body.Components ?? []).SelectMany(row => row.Components).OfType<Button>()];

    public static ImmutableArray<Select> SelectsOf(MessageBody body) => [.. (body.Components ?? []).SelectMany(row => row.Components).OfType<Select>()];

    Callback Shown(Callback callback)
    {
        WithinLimits.Check(callback);
        Screen = callback switch
        {
            Callback.Say say => say.Data,
            Callback.Update update => update.Data with { Flags = Screen.Flags },
            _ => Screen,
        };
        return callback;
    }

    Interaction Command(InteractionType type, string? name, ImmutableArray<GivenOption> options)
    {
        var id = Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture);
        var who = new User(user);
        return new(id, "42", type, $"token-{id}", new(name, options), guild, "5", guild is null ? null : new(who), guild is null ? who : null, AttachmentSizeLimit: AttachmentSizeLimit);
    }

    static GivenOption Option((string Name, string Value) given) => new(given.Name, OptionType.Text, JsonSerializer.SerializeToElement(given.Value));

    public static Router RouterOf(params ImmutableArray<Feature> features) => new(features, NullLogger<Router>.Instance);

    public static LookUpDesk Desk { get; } = new(Auction.Catalog, new(Repository.Folder("prompts")));
}
