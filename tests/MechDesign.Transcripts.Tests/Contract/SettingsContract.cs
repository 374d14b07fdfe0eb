using System.Globalization;
using System.Text.Json;
using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>What every settings store promises.</summary>
public abstract class SettingsContract
{
    static readonly CancellationToken none = CancellationToken.None;

    protected abstract ISettings Store { get; }

    [Fact]
    public async Task A_setting_nobody_wrote_is_not_there()
    {
        Assert.Null(await Store.ReadAsync("schedule", none));
        Assert.False(await Store.DeleteAsync("schedule", none));
        Assert.Empty(await Store.ListAsync("", none));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"at":"09:00","zone":"Europe/Zürich","days":[1,2.5,null,true],"note":"a \"quoted\" 🔨\n"}""")]
    [InlineData("[[]]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public async Task A_setting_comes_back_as_it_was_written(string json)
    {
        Assert.True(await Store.WriteAsync("schedule", 0, json, none));
        var read = (await Store.ReadAsync("schedule", none))!;
        Assert.Equal(1, read.Version);
        using var written = JsonDocument.Parse(json);
        using var stored = JsonDocument.Parse(read.Json);
        Assert.True(JsonElement.DeepEquals(written.RootElement, stored.RootElement), read.Json);
    }

    [Fact]
    public async Task Each_write_raises_the_version_and_one_at_another_version_changes_nothing()
    {
        Assert.False(await Store.WriteAsync("schedule", 1, "1", none));
        Assert.Null(await Store.ReadAsync("schedule", none));
        Assert.True(await Store.WriteAsync("schedule", 0, "1", none));
        Assert.False(await Store.WriteAsync("schedule", 0, "2", none));
        Assert.True(await Store.WriteAsync("schedule", 1, "3", none));
        Assert.False(await Store.WriteAsync("schedule", 1, "4", none));
        Assert.False(await Store.WriteAsync("schedule", 3, "5", none));
        Assert.Equal(new Setting("3", 2), await Store.ReadAsync("schedule", none));
    }

    [Fact]
    public async Task A_deleted_setting_is_gone_and_begins_anew()
    {
        await Store.WriteAsync("schedule", 0, "1", none);
        await Store.WriteAsync("schedule", 1, "2", none);
        Assert.True(await Store.DeleteAsync("schedule", none));
        Assert.Null(await Store.ReadAsync("schedule", none));
        Assert.False(await Store.WriteAsync("schedule", 2, "3", none));
        Assert.True(await Store.WriteAsync("schedule", 0, "4", none));
        Assert.Equal(new Setting("4", 1), await Store.ReadAsync("schedule", none));
    }

    [Fact]
    public async Task The_list_holds_the_names_that_begin_so_in_order()
    {
        foreach (var name in (string[])["link.b", "schedule", "link.a", "link", "link.a.b"])
            await Store.WriteAsync(name, 0, "{}", none);
        Assert.Equal(["link.a", "link.a.b", "link.b"], await Store.ListAsync("link.", none));
        Assert.Equal(["link", "link.a", "link.a.b", "link.b", "schedule"], await Store.ListAsync("", none));
        Assert.Empty(await Store.ListAsync("x", none));
    }

    [Fact]
    public async Task Text_that_is_no_JSON_is_refused_and_nothing_is_written()
    {
        await Store.WriteAsync("schedule", 0, "1", none);
        await Assert.ThrowsAnyAsync<JsonException>(() => Store.WriteAsync("schedule", 1, "{", none));
        await Assert.ThrowsAnyAsync<JsonException>(() => Store.WriteAsync("other", 0, "", none));
        Assert.Equal(new Setting("1", 1), await Store.ReadAsync("schedule", none));
        Assert.Equal(["schedule"], await Store.ListAsync("", none));
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData(".lock")]
    [InlineData("Schedule")]
    [InlineData("a\n")]
    [InlineData("")]
    public async Task A_name_that_is_none_of_ours_is_refused(string name)
    {
        await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync(name, none));
        await Assert.ThrowsAsync<TranscriptException>(() => Store.WriteAsync(name, 0, "{}", none));
        await Assert.ThrowsAsync<TranscriptException>(() => Store.DeleteAsync(name, none));
        Assert.Empty(await Store.ListAsync("", none));
    }

    [Fact]
    public async Task Of_eight_that_write_at_once_one_wins_each_version_and_no_count_is_lost()
    {
        await Store.WriteAsync("count", 0, "0", none);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                while (true)
                {
                    var read = (await Store.ReadAsync("count", none))!;
                    if (await Store.WriteAsync("count", read.Version, $"{int.Parse(read.Json, CultureInfo.InvariantCulture) + 1}", none))
                        break;
                }
            }
        })));
        Assert.Equal(new Setting("80", 81), await Store.ReadAsync("count", none));
    }
}

public sealed class FileSettingsContract : SettingsContract, IDisposable
{
    readonly TempFolder folder = new();

    protected override ISettings Store => field ??= new FileSettings(folder.Path);

    public void Dispose() => folder.Dispose();
}

public sealed class MemorySettingsContract : SettingsContract
{
    protected override ISettings Store { get; } = new MemorySettings();
}
