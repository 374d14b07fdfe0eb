namespace MechDesign.Discord;

/// <summary>Discord will not let this bot work until somebody changes something; trying again would only make it worse.</summary>
/// <param name="message">What is wrong and what to do, in one or two sentences, without the token.</param>
public sealed class DiscordStoppedException(string message) : Exception(message);
