using System.Text.Json;
using MechDesign.Catalogs;

namespace MechDesign.Bot.Verbs;

/// <summary>A bad design's answer: <c>{"error":"(1,203): …","errors":[…]}</c> (framework §8).</summary>
static class ProblemsJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        json.WriteStartObject();
        json.WriteString("error", problems[0].ToString());
        json.WriteStartArray("errors");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteNumber("line", problem.At.Line);
            json.WriteNumber("column", problem.At.Column);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
