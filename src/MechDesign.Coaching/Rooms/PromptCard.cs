namespace MechDesign.Coaching;

/// <summary>A prompt as a list shows it, without any answer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">product or infra.</param>
/// <param name="Difficulty">1 to 3.</param>
/// <param name="Brief">As an interviewer says it.</param>
/// <param name="Archetypes">Ids, the dominant first.</param>
public sealed record PromptCard(string Id, string Title, string Kind, int Difficulty, string Brief, string Archetypes);
