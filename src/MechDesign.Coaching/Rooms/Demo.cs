using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>A finished drill of nobody, with a hint and some wrong answers, so that there is a review to read from the first day.</summary>
public sealed class Demo(Coach coach, ITranscripts transcripts, PromptLibrary prompts)
{
    /// <summary>The transcript's id; it belongs to nobody and everybody may read it.</summary>
    public const string Id = "demo";

    /// <summary>Whom it belongs to.</summary>
    public const string Nobody = "demo:nobody";

    /// <summary>What somebody says who is good at this and slips twice.</summary>
    static readonly Dictionary<string, Command> slips = new(StringComparer.Ordinal)
    {
        ["P1.write_shape"] = new Command.Answer("overwrite current value"),
        ["P1.routing"] = new Command.Answer("one writer per scope"),
        ["P1.publish_failure"] = new Command.DontKnow(),
    };

    /// <summary>Writes it where it is not there yet.</summary>
    public async Task EnsureAsync(CancellationToken cancel)
    {
        if (prompts.Find("auction") is not { } prompt || await transcripts.ReadAsync(Id, cancel).ConfigureAwait(false) is not null)
            return;
        var turn = await coach.StartAsync(Id, prompt, Depth.Drill, Mode.Guided, Nobody, cancel).ConfigureAwait(false);
        var agenda = new Agenda(prompt, Depth.Drill);
        for (var step = 1; turn is { State: SessionState.Asking, Reply.Question: { } question }; step++)
        {
            if (question.Key == "P1.base_mechanism")
                await coach.HandleAsync(Id, $"demo-{step}-hint", new Command.Hint(), cancel).ConfigureAwait(false);
            var reference = agenda.Questions.Zip(agenda.Reference).FirstOrDefault(pair => agenda.Key(pair.First) == question.Key).Second;
            var said = slips.GetValueOrDefault(question.Key) ?? (reference is null ? new Command.DontKnow() : new Command.Answer(reference));
            turn = await coach.HandleAsync(Id, $"demo-{step}", said, cancel).ConfigureAwait(false);
        }
    }
}
