using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Engine;
using MechDesign.Transcripts;

namespace MechDesign.Benchmarks;

/// <summary>Progress of somebody who practised a thousand times, computed anew from every transcript.</summary>
static class ProgressFigures
{
    const int Transcripts = 1000;
    const int Answers = 50;
    const int Rounds = 7;

    static readonly DateTimeOffset begin = new(2026, 1, 1, 18, 0, 0, TimeSpan.Zero);

    static Progress? last;

    public static void Print()
    {
        var agenda = new Agenda(Sample.Auction, Depth.Full);
        Transcript[] transcripts = [.. Enumerable.Range(0, Transcripts).Select(number => Practised(agenda, number))];
        Figures.Times($"progress over {Transcripts} transcripts of {Answers} answers, in memory", Each(() => Of([.. transcripts.Select(transcript => AttemptFold.Of(transcript, agenda, id => id))])), 500_000);

        using var scratch = new Scratch();
        var store = new FileTranscripts(scratch.Folder, flush: false);
        foreach (var transcript in transcripts)
        {
            foreach (var (version, commit) in transcript.Commits.Index())
                store.AppendAsync(transcript.Id, version, commit, CancellationToken.None).GetAwaiter().GetResult();
        }
        Figures.Times("the same from the disk, listed and read", Each(() => Of(
            new Attempts(store, Sample.Wording.Catalog).ReadAsync(_ => true, CancellationToken.None).GetAwaiter().GetResult().Attempts)), 1_000_000);
        GC.KeepAlive(last);
    }

    static Progress Of(ImmutableArray<Attempt> attempts) => Progress.Of(attempts, TimeZoneInfo.Utc, new(2026, 12, 31));

    /// <summary>One interview, three a day; every seventh question is not known.</summary>
    static Transcript Practised(Agenda agenda, int number)
    {
        var session = Sample.Begin(agenda);
        var at = begin.AddHours(8 * number);
        var commits = ImmutableArray.CreateBuilder<Commit>();
        commits.Add(new("start", at, [new Event.Started(Sample.Auction.Id, Sample.Auction.Title, Sample.Auction.Hash, new(Sample.Auction.Source), Depth.Full, Mode.Guided, RuleSet.Repaired, session.Person)]));
        for (var answered = 0; answered < Answers; answered++)
        {
            Command command = (answered + number) % 7 == 0 ? new Command.DontKnow() : new Command.Answer(agenda.ReferenceFor(session.Current!.Key)!);
            var events = ((Decision.Accepted)Decide.On(session, command, Sample.Wording)).Events;
            session = events.Aggregate(session, Evolve.After);
            commits.Add(new($"c{answered}", at.AddSeconds(20 * answered), events));
        }
        return new($"auction-{number}", commits.DrainToImmutable(), null);
    }

    static Samples Each(Func<Progress> once)
    {
        last = once();
        var samples = new Samples();
        for (var i = 0; i < Rounds; i++)
        {
            var began = Samples.Now;
            last = once();
            samples.AddSince(began);
        }
        return samples;
    }
}
