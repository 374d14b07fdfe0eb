using System.Collections.Concurrent;
using System.Text.Json;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Agendas of interviews by the prompts kept with their transcripts; each is made once.</summary>
public sealed class KeptAgendas
{
    readonly ConcurrentDictionary<(string Hash, Depth Depth), Agenda> agendas = new();

    /// <param name="started">How the interview began.</param>
    /// <param name="prompt">Its prompt, where somebody has read it already.</param>
    /// <exception cref="TranscriptException">The prompt kept with the transcript cannot be read.</exception>
    public Agenda Of(Event.Started started, Prompt? prompt = null) => agendas.GetOrAdd(
        (started.PromptHash, started.Depth),
        static (key, given) => new(given.prompt ?? Parse(given.started), key.Depth),
        (started, prompt));

    static Prompt Parse(Event.Started started)
    {
        try
        {
            return PromptReader.Parse($"{started.Prompt} as it was", started.PromptSource.Text);
        }
        catch (CatalogException error)
        {
            throw new TranscriptException($"The prompt kept with this transcript cannot be read any more: {error.Message}", error);
        }
        catch (JsonException error)
        {
            throw new TranscriptException("The text of the prompt kept with this transcript is damaged.", error);
        }
    }
}
