using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A whole review as one JSON object: the transcript, from which <c>import</c> makes it again, and all that follows from it.</summary>
public static class ReviewJson
{
    /// <summary>The object as text, readable as it is.</summary>
    public static string Text(Review review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, review);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject();
        TranscriptJson.Write(json, review.Transcript);
        json.WriteString("prompt", review.Started.Prompt);
        json.WriteString("title", review.Started.Title);
        json.WriteString("depth", review.Started.Depth.Label);
        json.WriteString("mode", review.Started.Mode.Label);
        json.WriteString("rules", review.Started.Rules.Label);
        json.WriteString("person", review.Started.Person);
        json.WriteString("state", review.Session.State.ToString().ToLowerInvariant());
        if (review.Replays is { } replays)
            json.WriteBoolean("replays", replays);
        else
            json.WriteNull("replays");
        WriteAnswers(json, review);
        WriteDifferences(json, review);
        json.WritePropertyName("design");
        json.WriteRawValue(NodeWriter.Json(DesignNodes.Of(review.Conclusions.Design)));
        json.WritePropertyName("conclusions");
        ConclusionsJson.Write(json, review.Conclusions);
        json.WriteEndObject();
    }

    /// <summary>The answers in force, in the order they are asked, with the reference's.</summary>
    static void WriteAnswers(Utf8JsonWriter json, Review review)
    {
        var (agenda, walk) = (review.Session.Agenda, review.Session.Walk);
        json.WriteStartArray("answers");
        for (var i = 0; i < agenda.Questions.Length; i++)
        {
            if (!walk.IsAnswered(i))
                continue;
            var question = agenda.Questions[i];
            json.WriteStartObject();
            json.WriteString("key", walk.Design.Text(question.Key));
            json.WriteNumber("step", question.Step);
            json.WriteBoolean("prediction", question.IsPrediction);
            json.WriteString("value", review.Session.Done.FirstOrDefault(step => step.Key == question.Key)?.Value);
            json.WriteString("goes_on_with", review.Session.Given[i]?.Value);
            json.WriteString("reference", agenda.Reference[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteDifferences(Utf8JsonWriter json, Review review)
    {
        ImmutableArray<string> names = ["key", "answer", "verdict", "expected", "by"];
        json.WriteStartArray("differences");
        foreach (var row in ScorePhrase.Differences(review.Score) is Block.Table table ? table.Rows : [])
        {
            json.WriteStartObject();
            foreach (var (name, cell) in names.Zip(row))
                json.WriteString(name, cell);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
