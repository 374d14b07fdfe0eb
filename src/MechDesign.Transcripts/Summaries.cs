using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>A transcript in one line, from its events alone.</summary>
static class Summaries
{
    public static TranscriptSummary Of(Transcript transcript)
    {
        if (transcript.Commits[0].Events[0] is not Event.Started started)
            throw new TranscriptException($"{transcript.Id} does not begin with a start.");
        var (state, answers) = ("asking", 0);
        foreach (var happened in transcript.Events)
        {
            answers += happened is Event.Answered or Event.Unknown or Event.Skipped ? 1 : happened is Event.Undone ? -1 : happened is Event.Redone ? 1 : 0;
            state = happened switch
            {
                Event.Paused => "paused",
                Event.Finished => "finished",
                Event.Abandoned => "abandoned",
                Event.Resumed => "asking",
                _ => state,
            };
        }
        return new(
            transcript.Id, started.Prompt, started.Title, started.Depth, started.Mode, started.Person, state, answers,
            transcript.Commits[0].At, transcript.LastAt, transcript.IsShared);
    }
}
