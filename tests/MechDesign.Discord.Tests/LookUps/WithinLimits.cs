using System.Collections.Immutable;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary>What Discord refuses, and what it would show badly.</summary>
static class WithinLimits
{
    public static void Check(Callback callback)
    {
        Assert.Empty(Limits.Problems(callback));
        Assert.Empty(Spec.Problems(callback));
        switch (callback)
        {
            case Callback.Say { Data: var said }:
                Check(said);
                break;
            case Callback.Update { Data: var updated }:
                Check(updated);
                break;
        }
    }

    public static void Check(MessageBody body)
    {
        Assert.Empty(Limits.Problems(body));
        Assert.False(string.IsNullOrWhiteSpace(body.Content));
        Assert.True(IsClosed(body.Content), $"A block is left open:\n{body.Content}");
        Assert.Equal(AllowedMentions.Nobody, body.AllowedMentions);
        Assert.Equal(body.Files.Length, body.Attachments?.Length ?? 0);
    }

    public static void Check(ImmutableArray<CommandDefinition> commands)
    {
        Assert.Empty(Limits.Problems(commands));
        Assert.Empty(commands.SelectMany(Spec.Problems));
    }

    public static bool IsClosed(string text) => text.Split('\n').Count(line => line == "```") % 2 == 0;
}
