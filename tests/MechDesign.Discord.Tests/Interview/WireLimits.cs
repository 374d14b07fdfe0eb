using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>What Discord would refuse, and what we would not want to have sent.</summary>
static class WireLimits
{
    public static void Check(Callback callback)
    {
        Assert.Empty(Limits.Problems(callback));
        Assert.Empty(Spec.Problems(callback));
        switch (callback)
        {
            case Callback.Say say:
                Check(say.Data);
                break;
            case Callback.Update update:
                Check(update.Data);
                // What is left out of an update stays on the message.
                Assert.NotNull(update.Data.Content);
                Assert.NotNull(update.Data.Components);
                Assert.NotNull(update.Data.Embeds);
                Assert.Null(update.Data.Flags);
                break;
            case Callback.Ask ask:
                Assert.All(ask.Data.Components.OfType<Label>().Select(label => label.Component).OfType<TextInput>(), input => Assert.InRange((input.Value ?? "").Length, 0, input.MaxLength ?? 4_000));
                break;
        }
    }

    public static void Check(MessageBody body)
    {
        Assert.Empty(Limits.Problems(body));
        Assert.True(body.Content is { Length: > 0 } || body.Embeds is { IsEmpty: false }, "A message says something.");
        Assert.Empty(body.AllowedMentions!.Parse);
        Assert.All(
            (body.Components ?? []).SelectMany(row => row.Components).Select(component => component switch { Button button => button.CustomId, Select select => select.CustomId, _ => null }),
            id => Assert.NotNull(CustomId.Parse(id)));
    }
}
