using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>What could be read of a store, the oldest first, and what could not.</summary>
public sealed record AttemptList(ImmutableArray<Attempt> Attempts, ImmutableArray<UnreadableTranscript> Unreadable);

/// <summary>Reads attempts from a store. Nothing is kept beside the transcripts, so there is nothing that could differ from them.</summary>
public sealed class Attempts(ITranscripts transcripts, Catalog catalog)
{
    readonly KeptAgendas agendas = new();

    /// <exception cref="TranscriptException">The store cannot be listed.</exception>
    public async Task<AttemptList> ReadAsync(Func<TranscriptSummary, bool> wanted, CancellationToken cancel)
    {
        var list = await transcripts.ListAsync(cancel).ConfigureAwait(false);
        var attempts = ImmutableArray.CreateBuilder<Attempt>();
        var unreadable = list.Unreadable.ToBuilder();
        foreach (var row in list.Transcripts.Where(wanted))
        {
            try
            {
                // Somebody may delete one between the list and the reading.
                if (await transcripts.ReadAsync(row.Id, cancel).ConfigureAwait(false) is { } transcript)
                    attempts.Add(AttemptFold.Of(transcript, agendas.Of((Event.Started)transcript.Commits[0].Events[0]), CardOf));
            }
            catch (TranscriptException error)
            {
                unreadable.Add(new(row.Id, error.Message));
            }
        }
        return new([.. attempts.OrderBy(attempt => attempt.LastAt).ThenBy(attempt => attempt.Id, StringComparer.Ordinal)], unreadable.DrainToImmutable());
    }

    // A prompt of another day may name an archetype that is on no list now.
    string CardOf(string id) => catalog.Archetype(id)?.CardId ?? id;
}
