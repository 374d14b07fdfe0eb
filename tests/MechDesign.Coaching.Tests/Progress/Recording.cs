using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>An interview as a transcript: every command is a commit, a minute after the one before unless said.</summary>
sealed class Recording
{
    public static readonly DateTimeOffset Noon = new(2026, 8, 3, 12, 0, 0, TimeSpan.Zero);

    readonly Interview interview;
    readonly List<Commit> commits = [];
    readonly string id;
    DateTimeOffset now;

    public Recording(
        Prompt? prompt = null, Depth depth = Depth.Drill, Mode mode = Mode.Guided, string person = "terminal:ada", DateTimeOffset? at = null, string? id = null)
    {
        prompt ??= Auction.Prompt;
        now = at ?? Noon;
        this.id = id ?? $"{prompt.Id}-{person.Replace(':', '-')}-{now:yyyyMMddHHmm}";
        interview = new(new() { Agenda = new(prompt, depth), Mode = mode, Person = person });
        commits.Add(new("start", now, [new Event.Started(prompt.Id, prompt.Title, prompt.Hash, new(prompt.Source), depth, mode, RuleSet.Repaired, person)]));
    }

    public string? Key => interview.Key;

    public Recording Do(Command command, TimeSpan? after = null)
    {
        now += after ?? TimeSpan.FromMinutes(1);
        var events = Assert.IsType<Decision.Accepted>(interview.Do(command)).Events;
        commits.Add(new($"c{commits.Count}", now, events));
        return this;
    }

    public Recording Answer(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            Do(new Command.Answer(text));
        return this;
    }

    /// <summary>Answers as the reference does, until a key is asked; to the end when none is named.</summary>
    public Recording Until(string? key = null)
    {
        while (!interview.Session.IsOver && Key != key)
            Do(new Command.Answer(interview.Session.Agenda.ReferenceFor(interview.Current!.Key)!));
        return this;
    }

    public Recording Then(Event happened, TimeSpan after)
    {
        now += after;
        commits.Add(new($"c{commits.Count}", now, [happened]));
        return this;
    }

    public Transcript Transcript => new(id, [.. commits], null);

    public Attempt Attempt => AttemptFold.Of(Transcript, interview.Session.Beginning.Agenda, id => Auction.Catalog.Archetype(id)?.CardId ?? id);

    public async Task<Recording> StoreAsync(ITranscripts store)
    {
        foreach (var (version, commit) in commits.Index())
            Assert.Equal(Appended.Stored, await store.AppendAsync(id, version, commit, default));
        return this;
    }
}
