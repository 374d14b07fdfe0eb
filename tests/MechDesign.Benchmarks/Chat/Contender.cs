using System.Diagnostics;
using System.Text.Json.Nodes;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Benchmarks;

/// <summary>A bot against a Discord of its own: first idle, then five thousand at once, and once it is warm the same again, and sixty-four at a time.</summary>
/// <param name="Idle">Private memory half a minute after READY and one command.</param>
/// <param name="Phases">What was sent, in this order.</param>
sealed record Contender(Held Idle, Phase[] Phases)
{
    public const int Count = 5000;
    public const int AtOnce = 64;

    const int WarmUps = 3;

    static readonly TimeSpan untilReady = TimeSpan.FromSeconds(30);
    static readonly TimeSpan untilIdle = TimeSpan.FromSeconds(30);

    /// <param name="start">Starts the bot against this Discord.</param>
    /// <param name="option">The name of the command's option.</param>
    public static async Task<Contender> RunAsync(Func<FakeDiscord.FakeDiscord, (Process Process, IDisposable Bot)> start, string option)
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        (discord.Rest.Remembers, discord.Interactions.Remembers, discord.Interactions.ReadsAnswers, discord.Interactions.Patience) = (false, false, false, TimeSpan.FromMinutes(1));
        var (process, bot) = start(discord);
        using var ends = bot;
        await discord.Gateway.Journal.NextAsync(GatewayActKind.Ready, untilReady);
        await Command().Answer;
        await Task.Delay(untilIdle);
        var idle = Held.By(process);
        var (commands, asked) = await MeasureAsync(Count, _ => Command());
        var (choices, _) = await MeasureAsync(Count, i => Choose(asked[i]));
        // Ten thousand interactions are seconds, and compilers of both are still at work after them.
        for (var round = 0; round < WarmUps; round++)
        {
            (_, asked) = await MeasureAsync(Count, _ => Command());
            await MeasureAsync(Count, i => Choose(asked[i]));
        }
        (var again, asked) = await MeasureAsync(Count, _ => Command());
        var (byTurns, _) = await MeasureAsync(AtOnce, i => Choose(asked[i]));
        return new(idle, [commands, choices, again, byTurns]);

        // What was answered is let go of after the next load: messages by the ten thousand would slow down whoever is measured later.
        async Task<(Phase Phase, Answer[] Answers)> MeasureAsync(int outstanding, Action<int> act)
        {
            var held = new List<PendingInteraction>(Count);
            discord.Members.Held = held;
            for (var i = 0; i < Count; i++)
                act(i);
            discord.Members.Held = null;
            GC.Collect();
            var effort = Effort.Begin(process);
            var burst = await Burst.RunAsync(held, outstanding, sent => discord.Members.Release(sent));
            var phase = new Phase(burst.PerSecond, burst.Took, burst.Took.Above(TimeSpan.FromSeconds(3)), effort.Spent());
            // Nobody read them while they came, and an apology is no answer.
            return burst.Answers.FirstOrDefault(answer => answer.Message?.Parts.Any() is not true) is { } empty
                ? throw new InvalidOperationException($"An answer has nothing to press: {empty.Callback.ToJsonString()}")
                : (phase, burst.Answers);
        }

        PendingInteraction Command() => discord.Members.Slash(World.Person("Ada"), discord.World.Channel, "practice", FakeOption.Text(option, "auction"));

        PendingInteraction Choose(Answer asked)
        {
            var who = asked.Interaction.Payload["member"]!["user"]!;
            var (id, values) = FirstChoice(asked.Message!);
            return discord.Members.Click(new((string)who["id"]!, "Ada", (string)asked.Interaction.Payload["member"]!["permissions"]!), asked.Message!, id, values);
        }
    }

    /// <summary>The first option of a question, in a select or as a button.</summary>
    static (string Id, string[] Values) FirstChoice(FakeMessage message) =>
        message.Parts.First() is var first && first["options"] is JsonArray options
            ? ((string)first["custom_id"]!, [(string)options[0]!["value"]!])
            : ((string)first["custom_id"]!, []);
}

/// <summary>One of the loads and what it took.</summary>
/// <param name="PerSecond">How many were answered a second.</param>
/// <param name="Took">How long each took.</param>
/// <param name="Late">How many took more than three seconds.</param>
/// <param name="Processor">Processor time of the bot.</param>
sealed record Phase(double PerSecond, Samples Took, int Late, TimeSpan Processor)
{
    /// <summary>Processor milliseconds for a thousand.</summary>
    public double ProcessorPerThousand => Processor.TotalMilliseconds * 1000 / Contender.Count;
}
