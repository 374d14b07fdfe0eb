using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A transcript with everything that can be said about it.</summary>
/// <param name="Transcript">Its events.</param>
/// <param name="Session">Where it stands.</param>
/// <param name="Catalog">What archetypes usually do.</param>
public sealed record Review(Transcript Transcript, Session Session, Catalog Catalog)
{
    ScoreCard? score;

    public Event.Started Started => (Event.Started)Transcript.Commits[0].Events[0];

    public Conclusions Conclusions { get; } = Derive.From(Session.Walk.Design, usual: Catalog.UsualShapes);

    /// <summary>Whether there is somebody else's reference to score against; one's own design has findings and closure only.</summary>
    public bool IsScored => !Session.Agenda.Prompt.IsOwn;

    public ScoreCard Score => score ??= ScoreCard.Of(this);

    /// <summary>Where the time went; what passed after the last event is not known.</summary>
    public Pace Pace => Pace.Of(Transcript, Session, now: null);

    /// <summary>Whether replaying the events gives the worksheets the proof was made over; null while unfinished.</summary>
    public bool? Replays => Transcript.Events.OfType<Event.Finished>().LastOrDefault() is { } finished
        ? finished.Proof == Proof.Of(Transcript.Events.TakeWhile(happened => happened is not Event.Finished), Session.Walk.Design)
        : null;
}
