using System.Diagnostics;
using System.Globalization;

namespace MechDesign.Benchmarks;

/// <summary>Our bot and one made with discord.js in turns, in one sitting, against the same Discord: the other's answers are constant, ours are drills kept on the disk. Our clients with its answers stand between them, without and with a commit before each.</summary>
static class ChatFigures
{
    const int Rounds = 3;

    public static void Print(string program) => PrintAsync(program).GetAwaiter().GetResult();

    static async Task PrintAsync(string program)
    {
        Console.WriteLine($"  {program}");
        if (!JsBot.IsThere)
            Figures.Note($"discord.js is missing: npm ci --ignore-scripts, in {Path.GetRelativePath(Repository.Root, JsBot.Folder)}");
        using var data = new Scratch();
        var (theirs, plain, safe, ours) = (new List<Contender>(), new List<Contender>(), new List<Contender>(), new List<Contender>());
        for (var round = 0; round < Rounds; round++)
        {
            if (JsBot.IsThere)
                theirs.Add(await Contender.RunAsync(Js, "text"));
            plain.Add(await Contender.RunAsync(discord => Plain(discord, null), "text"));
            safe.Add(await Contender.RunAsync(discord => Plain(discord, Path.Combine(data.Folder, $"safe-{round}")), "text"));
            ours.Add(await Contender.RunAsync(discord => Ours(program, Path.Combine(data.Folder, $"{round}"), discord), "prompt"));
        }
        var flushes = FlushRate.Of(data.Folder, Contender.AtOnce);
        string[] whats = [$"{Contender.Count} commands at once, cold", $"{Contender.Count} choices at once, cold", $"{Contender.Count} commands at once, warm", $"{Contender.Count} choices, {Contender.AtOnce} at a time, warm"];
        foreach (var (what, phase) in whats.Select((what, phase) => (what, phase)))
            Print(what, phase, theirs, plain, safe, ours, flushes);
        Figures.Note($"the disk's own flushes in the same run, {Contender.AtOnce} files at once: {flushes:F0}/s");
        if (theirs.Count > 0)
            Figures.Amount("discord.js: private memory at idle (dirty and clean)", Median(theirs, one => one.Idle.Both), "MiB");
        Figures.Amount("ours: private memory at idle (dirty and clean)", Median(ours, one => one.Idle.Both), "MiB", 80);
        Figures.Amount("the same, dirty alone", Median(ours, one => one.Idle.Dirty), "MiB");
    }

    static void Print(string what, int phase, List<Contender> theirs, List<Contender> plain, List<Contender> safe, List<Contender> ours, double flushes)
    {
        double? rate = null, processor = null;
        if (theirs.Count > 0)
        {
            (rate, processor) = (Median(theirs, one => one.Phases[phase].PerSecond), Median(theirs, one => one.Phases[phase].ProcessorPerThousand));
            Print($"{what}: discord.js", theirs, phase, null, null);
        }
        Print($"{what}: our clients, with its answers", plain, phase, rate, processor);
        Print($"{what}: these, each after a commit", safe, phase, null, null);
        Print($"{what}: ours", ours, phase, rate is { } other ? Math.Min(other, flushes) : null, processor / 2);
    }

    static void Print(string what, List<Contender> all, int phase, double? atLeast, double? mostProcessor)
    {
        var took = Samples.Of(all.Select(one => one.Phases[phase].Took));
        Figures.Rate(what, Median(all, one => one.Phases[phase].PerSecond), took, atLeast);
        Figures.Amount("  processor time for a thousand", Median(all, one => one.Phases[phase].ProcessorPerThousand), "ms", mostProcessor);
        Figures.Note(string.Create(CultureInfo.InvariantCulture, $"the median took {took.Median / 1000:F1} ms, the longest {took.Percentile(100) / 1000:F0} ms, {all.Sum(one => one.Phases[phase].Late)} more than 3 s"));
    }

    static (Process, IDisposable) Js(FakeDiscord.FakeDiscord discord)
    {
        var bot = new JsBot(discord.ApiBaseUrl, discord.World.Token);
        return (bot.Process, bot);
    }

    static (Process, IDisposable) Plain(FakeDiscord.FakeDiscord discord, string? folder)
    {
        var bot = new PlainBot(discord.ApiBaseUrl, discord.World.Token, folder);
        return (bot.Process, bot);
    }

    static (Process, IDisposable) Ours(string program, string data, FakeDiscord.FakeDiscord discord)
    {
        var bot = new RunningRoom(program, data, ("Discord__Token", discord.World.Token), ("Discord__ApiBaseUrl", discord.ApiBaseUrl.ToString()));
        return (bot.Process, bot);
    }

    static double Median(List<Contender> all, Func<Contender, double> of) => all.Select(of).Order().ElementAt(all.Count / 2);
}
