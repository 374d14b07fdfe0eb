using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>A score for a program: totals in percent, each question with its verdict.</summary>
public static class ScoreJson
{
    /// <summary>Writes one object; null for a design of one's own, which has no reference to be scored against.</summary>
    public static void Write(Utf8JsonWriter json, Review review)
    {
        if (!review.IsScored)
        {
            json.WriteNullValue();
            return;
        }
        var card = review.Score;
        json.WriteStartObject();
        WritePercent(json, "total", card.Total);
        json.WriteStartArray("steps");
        foreach (var step in card.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("step", step.Step);
            json.WriteNumber("weight", step.Weight);
            json.WriteNumber("points", step.Points);
            json.WriteNumber("questions", step.Questions);
            WritePercent(json, "score", step.Score);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("level");
        json.WriteString("reached", card.Level.Reached);
        json.WriteString("next", card.Level.Next);
        json.WriteStartArray("missing");
        foreach (var key in card.Level.Missing)
            json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteEndObject();
        WriteQuestions(json, "questions", card.Questions);
        WritePercent(json, "total_after_change", card.TotalAfterChange);
        WriteQuestions(json, "after_change", card.AfterChange);
        json.WriteEndObject();
    }

    static void WriteQuestions(Utf8JsonWriter json, string name, IEnumerable<Scored> questions)
    {
        json.WriteStartArray(name);
        foreach (var scored in questions)
        {
            json.WriteStartObject();
            json.WriteString("key", scored.Key);
            json.WriteString("answer", scored.Answer);
            json.WriteString("expected", scored.Expected);
            json.WriteString("verdict", scored.Judgement.Label);
            json.WriteBoolean("hint", scored.IsHinted);
            json.WriteBoolean("reached", scored.IsReached);
            json.WriteString("corrected_to", scored.CorrectedTo);
            if (scored.Points is { } points)
                json.WriteNumber("points", points);
            else
                json.WriteNull("points");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WritePercent(Utf8JsonWriter json, string name, double? part)
    {
        if (part is { } known)
            json.WriteNumber(name, Math.Round(100 * known, 1));
        else
            json.WriteNull(name);
    }
}
