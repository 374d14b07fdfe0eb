using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>transcripts</c>: list, show, abandon, delete.</summary>
static class TranscriptsVerb
{
    public static Command Build(Composition app)
    {
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        (data.Recursive, json.Recursive) = (true, true);
        var verb = new Command("transcripts", "List what was practised; show, abandon or delete one") { data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(() => ListAsync(app, parsed.GetValue(data), parsed.GetValue(json), cancel)));
        verb.Add(List(app, data, json));
        verb.Add(One("show", "Print its events as they are stored, a line each", (parsed, id, cancel) => ShowAsync(app, id, parsed.GetValue(data), cancel)));
        verb.Add(One("abandon", "End it without finishing; it is kept", (parsed, id, cancel) => AbandonAsync(app, id, parsed.GetValue(data), parsed.GetValue(json), cancel)));
        verb.Add(One("delete", "Remove it for good", (parsed, id, cancel) => DeleteAsync(app, id, parsed.GetValue(data), parsed.GetValue(json), cancel)));
        return verb;
    }

    static Command List(Composition app, Option<string?> data, Option<bool> json)
    {
        var list = new Command("list", "List transcripts, the latest first");
        list.SetAction((parsed, cancel) => ExitCodes.GuardAsync(() => ListAsync(app, parsed.GetValue(data), parsed.GetValue(json), cancel)));
        return list;
    }

    static Command One(string name, string description, Func<ParseResult, string, CancellationToken, Task<int>> act)
    {
        var id = new Argument<string>("id") { Description = "Which transcript" };
        var verb = new Command(name, description) { id };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(() => act(parsed, parsed.GetValue(id)!, cancel)));
        return verb;
    }

    static async Task<int> ListAsync(Composition app, string? folder, bool json, CancellationToken cancel)
    {
        var list = await app.Transcripts(folder).ListAsync(cancel).ConfigureAwait(false);
        var own = await app.Identities(folder).OfAsync(Composition.Person, cancel).ConfigureAwait(false);
        // Somebody else's transcript is nobody's business until it is shared.
        TranscriptSummary[] rows = [.. list.Transcripts.Where(row => row.IsShared || own.Contains(row.Person))];
        foreach (var unreadable in list.Unreadable)
            await Console.Error.WriteLineAsync(unreadable.Why.StartsWith(unreadable.Name, StringComparison.Ordinal) ? unreadable.Why : $"{unreadable.Name}: {unreadable.Why}").ConfigureAwait(false);
        if (json)
        {
            foreach (var row in rows)
                WriteJson(row, own.Contains(row.Person));
        }
        else if (rows.Length == 0)
        {
            Composition.Screen().Show(Reply.Of(new Block.Paragraph("Nothing practised yet. Begin with: mechdesign practice auction")));
        }
        else
        {
            Composition.Screen().Show(Reply.Of(new Block.Table("Transcripts", ["Id", "Prompt", "Depth", "Mode", "State", "Answers", "Last (UTC)", "Shared"],
            [
                .. rows.Select(row => (System.Collections.Immutable.ImmutableArray<string>)
                [
                    row.Id, row.Title, row.Depth.Label, row.Mode.Label, row.State, row.Answers.ToString(CultureInfo.InvariantCulture),
                    row.LastAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                    !row.IsShared ? "no" : own.Contains(row.Person) ? "by you" : $"by {row.Person}",
                ]),
            ])));
        }
        return list.Unreadable.IsEmpty ? ExitCodes.Done : ExitCodes.InputWasWrong;
    }

    static void WriteJson(TranscriptSummary row, bool own)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("prompt", row.Prompt);
            json.WriteString("title", row.Title);
            json.WriteString("depth", row.Depth.Label);
            json.WriteString("mode", row.Mode.Label);
            json.WriteString("state", row.State);
            json.WriteNumber("answers", row.Answers);
            json.WriteString("started_at", row.StartedAt);
            json.WriteString("last_at", row.LastAt);
            json.WriteBoolean("shared", row.IsShared);
            json.WriteBoolean("own", own);
            json.WriteEndObject();
        }
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    static async Task<int> ShowAsync(Composition app, string id, string? folder, CancellationToken cancel)
    {
        if (await Access.RefusedAsync(app, folder, id, toRead: true, cancel).ConfigureAwait(false) is { } refused)
            return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
        if (await app.Transcripts(folder).ReadAsync(id, cancel).ConfigureAwait(false) is not { } transcript)
            return NotThere(id);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (var commit in transcript.Commits)
        {
            buffer.ResetWrittenCount();
            CommitJson.Write(buffer, commit);
            Console.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
        return ExitCodes.Done;
    }

    static async Task<int> AbandonAsync(Composition app, string id, string? folder, bool json, CancellationToken cancel)
    {
        if (await Access.RefusedAsync(app, folder, id, toRead: false, cancel).ConfigureAwait(false) is { } refused)
            return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
        var turn = await app.Coach(folder).HandleAsync(id, $"{id}-{Guid.NewGuid():n}", new Coaching.Command.Abandon(), cancel).ConfigureAwait(false);
        if (turn is null)
            return NotThere(id);
        Composition.Show(turn.Reply, json);
        return turn.Refusal is null ? ExitCodes.Done : ExitCodes.InputWasWrong;
    }

    static async Task<int> DeleteAsync(Composition app, string id, string? folder, bool json, CancellationToken cancel)
    {
        if (await RefusedToDeleteAsync(app, id, folder, cancel).ConfigureAwait(false) is { } refused)
            return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
        if (!await app.Transcripts(folder).DeleteAsync(id, cancel).ConfigureAwait(false))
            return NotThere(id);
        Composition.Show(Reply.Of(new Block.Paragraph($"{id} is deleted.")), json);
        return ExitCodes.Done;
    }

    static async Task<string?> RefusedToDeleteAsync(Composition app, string id, string? folder, CancellationToken cancel)
    {
        try
        {
            return await Access.RefusedAsync(app, folder, id, toRead: false, cancel).ConfigureAwait(false);
        }
        catch (TranscriptException)
        {
            // What cannot be read has no owner any more; whoever may write in the folder may clear it up.
            return null;
        }
    }

    static int NotThere(string id) => ExitCodes.Fail($"There is no transcript '{id}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);
}
