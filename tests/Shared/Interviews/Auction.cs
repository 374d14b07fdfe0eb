using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Testing;

/// <summary>The Auction prompt of this repository and interviews about it that have just begun.</summary>
static class Auction
{
    public static readonly Catalog Catalog = new(Repository.Folder("catalogs"));
    public static readonly Wording Wording = new(Catalog);
    public static readonly Prompt Prompt = new PromptLibrary(Repository.Folder("prompts")).Find("auction")!;

    static readonly Agenda[] agendas = [.. Depths.Words.Values.Select(depth => new Agenda(Prompt, depth))];

    public static Session Drill => Begin(Depth.Drill);

    public static Session Core => Begin(Depth.Core);

    public static Session Full => Begin(Depth.Full);

    public static Session Mock => Begin(Depth.Full, Mode.Mock);

    public static Agenda Agenda(Depth depth) => agendas[(int)depth - 1];

    public static Session Begin(Depth depth, Mode mode = Mode.Guided) =>
        new() { Agenda = Agenda(depth), Mode = mode, Person = "terminal:ada" };
}
