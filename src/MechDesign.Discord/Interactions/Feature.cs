using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interactions;

/// <summary>Makes the answer to a command, or the suggestions while one is typed.</summary>
public delegate Task<Callback> Answer(Interaction interaction, CancellationToken cancel);

/// <summary>Makes the answer to a click or a filled-in form.</summary>
public delegate Task<Callback> AnswerClick(CustomId clicked, Interaction interaction, CancellationToken cancel);

/// <summary>A command with what answers it.</summary>
/// <param name="Definition">As it is registered.</param>
/// <param name="Answer">Called when it was sent.</param>
/// <param name="Suggest">Called while an option is typed; it must answer from memory.</param>
public sealed record SlashCommand(CommandDefinition Definition, Answer Answer, Answer? Suggest = null);

/// <summary>Buttons, selects and forms of one action.</summary>
/// <param name="Action">The part of a custom id's action before its first dot.</param>
/// <param name="Answer">Called on each.</param>
public sealed record ClickAction(string Action, AnswerClick Answer);

/// <summary>Commands and clicks that belong together.</summary>
public sealed record Feature(ImmutableArray<SlashCommand> Commands, ImmutableArray<ClickAction> Clicks);
