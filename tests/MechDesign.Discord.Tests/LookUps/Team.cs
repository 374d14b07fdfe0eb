using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.People;
using MechDesign.Discord.Reviews;
using MechDesign.Transcripts;

namespace MechDesign.Discord.LookUps;

/// <summary>A bot with look-ups, reviews and what is held about people, everything in memory.</summary>
sealed class Team
{
    public static readonly PromptLibrary Prompts = new(Repository.Folder("prompts"));

    /// <summary>No program is found on this path.</summary>
    const string Nowhere = "";

    public Team(Rsvg? pictures = null, Func<string, Uri>? webLink = null)
    {
        Coach = new(Transcripts, Auction.Wording, Clock);
        var room = new ReadingRoom(Coach, Transcripts, Identities, Clock);
        var (own, attempts) = (new Own(room), new Attempts(Transcripts, Auction.Catalog));
        Router = Member.RouterOf(
            new LookUpFeature(Member.Desk).Feature,
            new ReviewFeature(room, own, pictures ?? new Rsvg(Nowhere), webLink).Feature,
            new ShareFeature(room, own).Feature,
            new ProgressFeature(new(attempts, Identities, Prompts, Auction.Catalog, Clock), new(Book, attempts, Identities, Auction.Catalog, Prompts)).Feature,
            new DataFeature(new(Coach, Transcripts, Settings, Clock), Identities).Feature);
    }

    public FakeClock Clock { get; } = new();

    public MemoryTranscripts Transcripts { get; } = new();

    public MemorySettings Settings { get; } = new();

    public DailyBook Book => new(Settings);

    public Identities Identities => new(Settings, Clock);

    public Coach Coach { get; }

    public Router Router { get; }

    public Member Meet(string user = "1815", string? guild = "77") => new(Router, user, guild);

    /// <summary>An interview to its end: the reference's answers, but for every so-maniest, which is not known.</summary>
    public async Task<string> PractiseAsync(string id, string prompt = "auction", Depth depth = Depth.Drill, string person = "discord:1815", int missed = 4)
    {
        var turn = await Coach.StartAsync(id, Prompts.Find(prompt)!, depth, Mode.Guided, person, default);
        var agenda = new Agenda(Prompts.Find(prompt)!, depth);
        for (var count = 1; turn.State is SessionState.Asking; count++)
        {
            var reference = agenda.Find(turn.Reply.Question!.Key) is { } question ? agenda.ReferenceFor(question) : null;
            Command said = reference is null || (missed > 0 && count % missed == 0) ? new Command.DontKnow() : new Command.Answer(reference);
            turn = (await Coach.HandleAsync(id, $"{id}-{count}", said, default))!;
        }
        return id;
    }
}
