using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What a member sees after a command.</summary>
/// <param name="Id">The transcript.</param>
/// <param name="Title">What the interview is about.</param>
/// <param name="Said">What is said, put into words when it is first asked for: whoever is only sent on to a page has no use for them.</param>
/// <param name="State">Whether the interview goes on.</param>
/// <param name="Version">How many commits the transcript has now; a screen that shows this turn was drawn at it.</param>
/// <param name="Refusal">Why the command was refused, in one sentence; null when it was not.</param>
/// <param name="Standing">What is practised, and which moves are open.</param>
/// <param name="WasOld">Whether the command came from a screen the interview had left behind, and changed nothing.</param>
public sealed record Turn(string Id, string Title, Lazy<Reply> Said, SessionState State, int Version, Standing Standing, string? Refusal = null, bool WasOld = false)
{
    /// <summary>What is said.</summary>
    public Reply Reply => Said.Value;
}

/// <summary>
/// One turn of an interview: read, fold, decide, append at the version that was read, say. The only class of the
/// coaching that does I/O.
/// </summary>
public sealed class Coach(ITranscripts transcripts, Wording wording, TimeProvider clock)
{
    readonly KeptAgendas agendas = new();
    readonly KeptSessions sessions = new();

    /// <summary>Begins an interview; nothing is said before its first event is stored.</summary>
    /// <exception cref="TranscriptException">The store failed.</exception>
    public async Task<Turn> StartAsync(string id, Prompt prompt, Depth depth, Mode mode, string person, CancellationToken cancel)
    {
        var started = new Event.Started(prompt.Id, prompt.Title, prompt.Hash, Snapshot.Of(prompt), depth, mode, RuleSet.Repaired, person);
        var session = new Session { Agenda = agendas.Of(started, prompt), Mode = mode, Person = person };
        var commit = new Commit(id, clock.GetUtcNow(), [started]);
        if (await transcripts.AppendAsync(id, 0, commit, cancel).ConfigureAwait(false) is Appended.Stale)
            throw new TranscriptException($"There is already a transcript called {id}.");
        sessions.Keep(id, commit, session);
        return Open(id, session);
    }

    /// <summary>Carries out one command, once: a repeated id gets the question at hand. Null when there is no such transcript.</summary>
    /// <exception cref="TranscriptException">The store failed, or the transcript cannot be read.</exception>
    public async Task<Turn?> HandleAsync(string id, string commandId, Command command, CancellationToken cancel, Seen? seen = null)
    {
        // Two commands at once: whoever comes second reads again and decides afresh. It can lose that race only to others who won.
        while (true)
        {
            if (await transcripts.ReadAsync(id, cancel).ConfigureAwait(false) is not { } transcript)
                return null;
            var session = Fold(transcript);
            if (seen is not null && session.Person != seen.Person)
                return null;
            if (transcript.Commits.Any(commit => commit.CommandId == commandId))
                return Say(id, session, new Decision.Shown(Showing.Question), session, transcript);
            if (seen?.IsOlderThan(transcript.Version, session.AskedKey) is true)
                return Say(id, session, new Decision.Shown(Showing.Question), session, transcript with { Repair = "That screen was older than this question; nothing was changed." }) with { WasOld = true };
            var decision = Decide.On(session, command, wording);
            if (decision is not Decision.Accepted accepted)
                return Say(id, session, decision, session, transcript);
            var events = Prove(transcript, session, accepted.Events);
            var commit = new Commit(commandId, clock.GetUtcNow(), events);
            if (await transcripts.AppendAsync(id, transcript.Version, commit, cancel).ConfigureAwait(false) is not Appended.Stored)
                continue;
            var after = events.Aggregate(session, Evolve.After);
            sessions.Keep(id, commit, after);
            return Say(id, session, new Decision.Accepted(events), after, transcript, transcript.Version + 1);
        }
    }

    /// <summary>Where an interview stands, with what was said to its last command; null when the person has none of that id.</summary>
    /// <exception cref="TranscriptException">The transcript cannot be read.</exception>
    public async Task<Turn?> LookAsync(string id, string person, CancellationToken cancel)
    {
        if (await transcripts.ReadAsync(id, cancel).ConfigureAwait(false) is not { } transcript)
            return null;
        if (transcript.Commits is not [.., _, var last])
            return Fold(transcript) is var begun && begun.Person == person ? Open(id, begun) : null;
        var before = Fold(transcript with { Commits = transcript.Commits[..^1] });
        return before.Person == person ? Say(id, before, new Decision.Accepted(last.Events), last.Events.Aggregate(before, Evolve.After), transcript) : null;
    }

    /// <summary>The whole interview for reading; null when there is none.</summary>
    /// <exception cref="TranscriptException">The transcript cannot be read.</exception>
    public async Task<Review?> ReviewAsync(string id, CancellationToken cancel) =>
        await transcripts.ReadAsync(id, cancel).ConfigureAwait(false) is { } transcript
            ? new(transcript, Fold(transcript), wording.Catalog)
            : null;

    /// <summary>Takes in a transcript that was exported, as it was. A copy that is partly there is completed; one that is there as it is, is left.</summary>
    /// <returns>What became of it; never overwrites anything.</returns>
    /// <exception cref="NoTranscriptException">Its events are no interview.</exception>
    /// <exception cref="TranscriptException">The store failed.</exception>
    public async Task<Imported> ImportAsync(Transcript transcript, CancellationToken cancel)
    {
        Imports.Check(transcript, Fold, wording.Catalog);
        var there = await transcripts.ReadAsync(transcript.Id, cancel).ConfigureAwait(false);
        if (there is not null && !Imports.IsBeginning(there, transcript))
            return Imported.AnotherOfThatName;
        if (there?.Version == transcript.Version)
            return Imported.AlreadyThere;
        for (var version = there?.Version ?? 0; version < transcript.Version; version++)
        {
            if (await transcripts.AppendAsync(transcript.Id, version, transcript.Commits[version], cancel).ConfigureAwait(false) is not Appended.Stored)
                return Imported.AnotherOfThatName;
        }
        return Imported.Stored;
    }

    /// <summary>Removes an interview for good, and what is remembered of it; false when there is none.</summary>
    /// <exception cref="TranscriptException">The store failed.</exception>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancel)
    {
        var wasThere = await transcripts.DeleteAsync(id, cancel).ConfigureAwait(false);
        sessions.Drop(id);
        return wasThere;
    }

    /// <summary>The last interview that a person finished on a prompt; null when there is none.</summary>
    /// <exception cref="TranscriptException">The store failed.</exception>
    public async Task<Review?> LastFinishedAsync(string prompt, string person, CancellationToken cancel)
    {
        var all = await transcripts.ListAsync(cancel).ConfigureAwait(false);
        if (all.Transcripts.FirstOrDefault(row => row.Prompt == prompt && row.Person == person && row.State == "finished") is not { } last)
            return null;
        try
        {
            return await ReviewAsync(last.Id, cancel).ConfigureAwait(false);
        }
        catch (TranscriptException)
        {
            // An old attempt whose prompt cannot be read any more must not keep anybody from a new one.
            return null;
        }
    }

    /// <summary>State from events.</summary>
    /// <exception cref="TranscriptException">The first event is not a start, or its prompt cannot be read.</exception>
    public Session Fold(Transcript transcript)
    {
        if (transcript.Commits.IsEmpty || transcript.Commits[0].Events[0] is not Event.Started started)
            throw new TranscriptException($"{transcript.Id} does not begin with a start.");
        if (sessions.After(transcript.Id, transcript.Commits[^1]) is { } kept)
            return kept;
        var session = new Session { Agenda = agendas.Of(started), Mode = started.Mode, Person = started.Person };
        foreach (var commit in transcript.Commits)
        {
            foreach (var happened in commit.Events)
                session = Evolve.After(session, happened);
        }
        sessions.Keep(transcript.Id, transcript.Commits[^1], session);
        return session;
    }

    Turn Open(string id, Session session) => new(id, session.Agenda.Prompt.Title, new(() => Phrase.Opening(session, wording)), session.State, 1, Standing.Of(session));

    Turn Say(string id, Session before, Decision decision, Session after, Transcript transcript, int? version = null)
    {
        var pace = decision is Decision.Shown { What: Showing.Status } ? Pace.Of(transcript, before, clock.GetUtcNow()) : null;
        var first = transcript.Repair is { } repair ? Reply.Of(new Block.Paragraph(repair, Tone.Note)) : null;
        var said = new Lazy<Reply>(() => Phrase.Of(before, decision, after, wording, pace) is var reply && first is not null ? first.And(reply) : reply);
        return new(
            id, after.Agenda.Prompt.Title, said, after.State,
            version ?? transcript.Version, Standing.Of(after), decision is Decision.Refused refused ? RefusalPhrase.Of(refused, before, wording) : null);
    }

    /// <summary>Puts the proof into the last event, over everything before it.</summary>
    static ImmutableArray<Event> Prove(Transcript transcript, Session session, ImmutableArray<Event> events) => events[^1] is Event.Finished
        ? [.. events[..^1], new Event.Finished(Proof.Of(transcript.Events.Concat(events[..^1]), events[..^1].Aggregate(session, Evolve.After).Walk.Design))]
        : events;
}
