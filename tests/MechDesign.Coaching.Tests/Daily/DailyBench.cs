using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>A channel in Berlin with a prompt at nine on working days, its store, its platform and as many processes as wanted.</summary>
sealed class DailyBench : IDisposable
{
    /// <summary>Nine o'clock in Berlin, a Monday.</summary>
    public static readonly DateTimeOffset Nine = new(2026, 8, 3, 7, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Monday = new(2026, 8, 3);

    public static readonly DailyPlace Place = new("fake", "7", "9");

    public static readonly PromptLibrary Library = new(Repository.Folder("prompts"));

    readonly List<DailyRound> rounds = [];

    public DailyBench()
    {
        Platform = new(Clock);
        Channel = new(Platform);
        Book = new(Settings);
        Round = Process(null).Round;
        Desk = new(Book, Round, Library, Clock);
    }

    public WallClock Clock { get; } = new(Nine.AddHours(-1));

    public MemorySettings Settings { get; } = new();

    public MemoryTranscripts Transcripts { get; } = new();

    public FakePlatform Platform { get; }

    public FakeChannel Channel { get; }

    public DailyBook Book { get; }

    public DailyRound Round { get; }

    public DailyDesk Desk { get; }

    public static DailySchedule Schedule(bool digest = false) =>
        new(Place, new(9, 0), "Europe/Berlin", Weekdays.Working, Depth.Drill, DateTimeOffset.UnixEpoch, [], digest);

    public async Task<DailyBench> SetAsync(bool digest = false)
    {
        await Desk.SetAsync(Schedule(digest), default);
        return this;
    }

    /// <summary>A process over the same store, to die when its fate says so.</summary>
    public (DailyRound Round, FakeChannel Channel) Process(Fate? fate)
    {
        ISettings settings = fate is null ? Settings : new MortalSettings(Settings, fate);
        var book = new DailyBook(settings);
        var channel = fate is null ? Channel : new FakeChannel(Platform, fate);
        var round = new DailyRound(
            book, new(book, new(Transcripts, Auction.Catalog), new(settings, Clock), Auction.Catalog, Library), Library, [channel], Clock);
        rounds.Add(round);
        return (round, channel);
    }

    /// <summary>The clock goes to a time and a round is made at it and at each minute until another; returns what was told.</summary>
    public async Task<ImmutableArray<string>> TickAsync(DateTimeOffset from, DateTimeOffset? until = null)
    {
        var told = ImmutableArray.CreateBuilder<string>();
        for (Clock.Now = from; Clock.Now <= (until ?? from); Clock.Now += TimeSpan.FromMinutes(1))
            told.AddRange(await Round.GoAsync(default));
        return told.DrainToImmutable();
    }

    public async Task<DailyDay?> DayAsync(DateOnly? date = null) => (await Book.LedgerAsync(Place, default)).Ledger.On(date ?? Monday);

    public async Task<DailySchedule> ScheduleAsync() => (await Book.ScheduleAsync(Place, default))!;

    public void Dispose() => rounds.ForEach(round => round.Dispose());
}
