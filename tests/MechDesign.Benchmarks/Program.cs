using MechDesign.Benchmarks;
using MechDesign.Bot.Hosting;

// Run by: dotnet run -c Release --project tests/MechDesign.Benchmarks [-- --only NAME,NAME] [--program FILE]
// Single turns are timed, since a limit at the median of turns says nothing about the mean of a thousand.
AnswerThreads.Reserve();
switch (args)
{
    // What it starts itself for.
    case [PlainBot.Verb, var api, var token, ..]:
        await PlainBot.RunAsync(api, token, args.ElementAtOrDefault(3));
        return 0;
}
var program = After("--program") ?? Path.Combine(AppContext.BaseDirectory, "mechdesign.dll");
(string Name, string What, Action Print)[] parts =
[
    ("engine", "rules and designs a second", EngineFigures.Print),
    ("turns", "one turn in memory, at every question", MemoryFigures.Print),
    ("files", "one turn from and to a file, without the flush", FileFigures.Print),
    ("look-ups", "mapping, completion, check", LookUpFigures.Print),
    ("progress", "a thousand transcripts folded", ProgressFigures.Print),
    ("web", "one web turn in this process, alone and fifty at once", WebFigures.PrintTurns),
    ("review", "the page of a full review in this process", WebFigures.PrintReview),
    ("start", "the real program from start to ready, and its memory at idle", () => ProcessFigures.PrintStart(program)),
    ("sessions", "memory of a thousand interviews, in this process and in the real program", () => ProcessFigures.PrintSessions(program)),
    ("load", "fifty members against the real program and its files, over loopback", () => LoadFigures.Print(program)),
    ("chat", "our bot and one of discord.js against the same Discord on this machine, in turns", () => ChatFigures.Print(program)),
];
var wanted = After("--only")?.Split(',') ?? [.. parts.Select(part => part.Name)];
if (wanted.Except(parts.Select(part => part.Name)).Any() || !File.Exists(program) || args.Length % 2 != 0)
{
    Console.Error.WriteLine("--only takes one or more of these names, with commas; --program a built mechdesign or mechdesign.dll.");
    foreach (var (name, what, _) in parts)
        Console.Error.WriteLine($"  {name,-10} {what}");
    return 2;
}
Figures.Heading();
foreach (var (name, what, print) in parts.Where(part => wanted.Contains(part.Name)))
{
    Console.WriteLine($"{name}: {what}");
    print();
}
return Figures.AllMet ? 0 : 1;

string? After(string option) => args.SkipWhile(arg => arg != option).Skip(1).FirstOrDefault();
