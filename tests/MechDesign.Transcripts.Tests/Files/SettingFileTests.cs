using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>Settings as files: a crash leaves the old document or the new one, and strangers are left alone.</summary>
public sealed class SettingFileTests : FileTest
{
    readonly FileSettings settings;

    public SettingFileTests() => settings = new(Folder);

    [Theory]
    [InlineData("")]
    [InlineData("shopping")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"version\":1,\"value\":")]
    [InlineData("{\"version\":\"one\",\"value\":1}")]
    [InlineData("{\"version\":1.5,\"value\":1}")]
    [InlineData("{\"value\":1}")]
    public async Task A_damaged_setting_is_reported_and_left_as_it_is(string content)
    {
        var path = Path.Combine(Folder, "schedule.json");
        File.WriteAllText(path, content);
        IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => settings.ReadAsync("schedule", None))).Message);
        IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => settings.WriteAsync("schedule", 0, "{}", None))).Message);
        IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => settings.WriteAsync("schedule", 1, "{}", None))).Message);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public async Task Files_of_other_names_are_no_settings()
    {
        foreach (var name in (string[])["Notes.json", "my notes.json", "schedule.json.new", "schedule.txt", ".json"])
            File.WriteAllText(Path.Combine(Folder, name), "{}");
        Assert.Empty(await settings.ListAsync("", None));
        Assert.Null(await settings.ReadAsync("schedule", None));
    }

    [Fact]
    public async Task A_draft_that_a_crash_left_does_not_count_and_is_written_over()
    {
        await settings.WriteAsync("schedule", 0, "\"old\"", None);
        File.WriteAllText(Path.Combine(Folder, "schedule.json.new"), "{\"version\":2,\"val");
        Assert.Equal(new Setting("\"old\"", 1), await settings.ReadAsync("schedule", None));
        Assert.True(await settings.WriteAsync("schedule", 1, "\"new\"", None));
        Assert.Equal(new Setting("\"new\"", 2), await settings.ReadAsync("schedule", None));
        Assert.False(File.Exists(Path.Combine(Folder, "schedule.json.new")));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_from_drafts_too_and_strangers_stay()
    {
        await settings.WriteAsync("schedule", 0, "1", None);
        foreach (var name in (string[])["schedule.json.new", "link.json.new", "my notes.json.new", "notes.new"])
            File.WriteAllText(Path.Combine(Folder, name), "{");
        Assert.True(await settings.DeleteAsync("schedule", None));
        Assert.Equal([".lock", "my notes.json.new", "notes.new"], Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        File.WriteAllText(Path.Combine(Folder, "schedule.json.new"), "{");
        Assert.False(await settings.DeleteAsync("schedule", None));
        Assert.False(File.Exists(Path.Combine(Folder, "schedule.json.new")));
    }

    [Fact]
    public async Task Another_store_on_the_same_folder_sees_what_was_written()
    {
        await settings.WriteAsync("schedule", 0, "{\"at\":\"09:00\"}", None);
        var other = new FileSettings(Folder);
        Assert.Equal(new Setting("{\"at\":\"09:00\"}", 1), await other.ReadAsync("schedule", None));
        Assert.False(await other.WriteAsync("schedule", 0, "{}", None));
    }
}
