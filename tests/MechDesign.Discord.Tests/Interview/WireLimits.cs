using System.Collections.Immutable;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>What Discord would refuse, and what we would not want to read (design, §2 and §6).</summary>
static class WireLimits
{
    public static void Check(Callback callback)
    {
        switch (callback)
        {
            case Callback.Say say:
                Check(say.Data);
                break;
            case Callback.Update update:
                Check(update.Data);
                // What is left out of an update stays on the message.
                Assert.NotNull(update.Data.Content);
                Assert.NotNull(update.Data.Embeds);
                Assert.NotNull(update.Data.Components);
                Assert.Null(update.Data.Flags);
                break;
            case Callback.Ask ask:
                Between(1, 100, ask.Data.CustomId);
                Between(1, 45, ask.Data.Title);
                Assert.InRange(ask.Data.Components.Length, 1, 5);
                foreach (var label in ask.Data.Components.Cast<Label>())
                {
                    Between(1, 45, label.Text);
                    Between(0, 100, label.Description ?? "");
                    var input = Assert.IsType<TextInput>(label.Component);
                    Between(0, input.MaxLength ?? 4_000, input.Value ?? "");
                }
                break;
            case Callback.Suggest suggest:
                Assert.InRange(suggest.Data.Choices.Length, 0, 25);
                Assert.All(suggest.Data.Choices, choice => { Between(1, 100, choice.Name); Between(1, 100, choice.Value); });
                break;
        }
    }

    public static void Check(MessageBody body)
    {
        Between(0, 2_000, body.Content ?? "");
        Assert.True(body.Content is { Length: > 0 } || body.Embeds is { IsEmpty: false }, "A message says something.");
        Assert.NotNull(body.AllowedMentions);
        Assert.Empty(body.AllowedMentions.Parse);
        Between(0, 25, body.Nonce ?? "");
        Check(body.Embeds ?? []);
        var rows = body.Components ?? [];
        Assert.InRange(rows.Length, 0, 5);
        var ids = rows.SelectMany(row => row.Components).Select(component => component switch { Button button => button.CustomId, Select select => select.CustomId, _ => null }).OfType<string>().ToArray();
        Assert.Distinct(ids);
        Assert.All(ids, id => { Between(1, 100, id); Assert.NotNull(CustomId.Parse(id)); });
        foreach (var row in rows)
        {
            Assert.True(row.Components is [Select] || (row.Components.Length is >= 1 and <= 5 && row.Components.All(component => component is Button)), "A row is up to five buttons, or one select.");
            Assert.InRange(row.Components.OfType<Button>().Count(button => button.Style is ButtonStyle.Primary), 0, 1);
            foreach (var button in row.Components.OfType<Button>())
                Between(1, 80, button.Label);
            foreach (var select in row.Components.OfType<Select>())
                Check(select);
        }
    }

    static void Check(Select select)
    {
        Assert.InRange(select.Options.Length, 1, 25);
        Assert.Distinct(select.Options.Select(option => option.Value));
        Between(0, 150, select.Placeholder ?? "");
        Assert.InRange(select.MaxValues ?? 1, 1, select.Options.Length);
        Assert.All(select.Options, option =>
        {
            Between(1, 100, option.Label);
            Between(1, 100, option.Value);
            Between(option.Description is null ? 0 : 1, 100, option.Description ?? "");
        });
    }

    static void Check(ImmutableArray<Embed> embeds)
    {
        Assert.InRange(embeds.Length, 0, 10);
        Assert.InRange(embeds.Sum(embed => (embed.Title ?? "").Length + (embed.Description ?? "").Length + (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length)), 0, 6_000);
        foreach (var embed in embeds)
        {
            Between(0, 4_096, embed.Description ?? "");
            Assert.InRange((embed.Fields ?? []).Length, 0, 25);
            Assert.All(embed.Fields ?? [], field => { Between(1, 256, field.Name); Between(1, 1_024, field.Value); });
        }
    }

    static void Between(int least, int most, string text) => Assert.True(text.Length >= least && text.Length <= most, $"{text.Length} characters, not {least} to {most}: {text}");
}
