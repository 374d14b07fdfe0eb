using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>One step of the interview: <c>catalogs/steps.yaml</c>; number 0 is the entry.</summary>
/// <param name="Number">0 to 9.</param>
/// <param name="Title">The source document's title.</param>
/// <param name="Goal">What the step is for.</param>
/// <param name="Say">The line to say aloud in a product interview.</param>
/// <param name="SayInfra">The line to say aloud in an infrastructure interview.</param>
/// <param name="Minutes">Its share of the time, as text.</param>
/// <param name="Phase">The phase of the document's time budget it belongs to.</param>
/// <param name="DoneWhen">The completion rule.</param>
public sealed record Step(int Number, string Title, string Goal, string Say, string SayInfra, string Minutes, string Phase, string DoneWhen)
{
    public static Rows<Step> ReadAll(MapReader root) => root.Rows("steps", row => new Step(
        RuleWording.ReadNumber(row), row.Required("title"), row.Required("goal"), row.Required("say"), row.Required("say_infra"),
        row.Required("minutes"), row.Required("phase"), row.Required("done_when")));
}
