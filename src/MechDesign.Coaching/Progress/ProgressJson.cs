using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>Progress, cards, suggestions and team figures as JSON for a program. Names are kept; new ones may be added.</summary>
public static class ProgressJson
{
    public static void Write(Utf8JsonWriter json, Progress progress)
    {
        json.WriteStartObject();
        json.WriteString("zone", progress.Zone);
        json.WriteString("today", Day(progress.Today));
        json.WriteStartObject("volume");
        json.WriteNumber("begun", progress.Volume.Begun);
        json.WriteNumber("finished", progress.Volume.Finished);
        json.WriteNumber("questions", progress.Volume.Questions);
        json.WriteNumber("minutes", progress.Volume.Minutes);
        json.WriteEndObject();
        json.WriteStartObject("streak");
        json.WriteNumber("current", progress.Streak.Current);
        json.WriteNumber("longest", progress.Streak.Longest);
        json.WriteString("last", progress.Streak.Last is { } last ? Day(last) : null);
        json.WriteEndObject();
        json.WriteNumber("right", progress.Total.Right);
        json.WriteNumber("asked", progress.Total.Asked);
        WriteShares(json, "fields", progress.Fields);
        WriteShares(json, "rules", progress.Rules);
        WriteShares(json, "archetypes", progress.Archetypes);
        json.WritePropertyName("cards");
        Write(json, progress.Cards);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IEnumerable<Card> cards)
    {
        json.WriteStartArray();
        foreach (var card in cards)
        {
            json.WriteStartObject();
            json.WriteString("prompt", card.Prompt);
            json.WriteString("key", card.Text);
            json.WriteString("due", Day(card.Due));
            json.WriteNumber("misses", card.Misses);
            json.WriteString("last_missed", Day(card.LastMissed));
            json.WriteNumber("interval_days", card.Recall.Interval);
            json.WriteNumber("repetitions", card.Recall.Repetitions);
            json.WriteNumber("easiness", Math.Round(card.Recall.Easiness, 2));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Suggestion suggestion)
    {
        json.WriteStartObject();
        json.WriteString("prompt", suggestion.Prompt);
        json.WriteString("title", suggestion.Title);
        json.WriteString("depth", suggestion.Depth.Label);
        json.WriteString("reason", suggestion.Reason.Label);
        json.WriteString("because", suggestion.Because);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Team team)
    {
        json.WriteStartObject();
        json.WriteNumber("people", team.People);
        json.WriteNumber("interviews", team.Interviews);
        json.WriteStartArray("agreement");
        foreach (var row in team.Agreements)
            WriteAgreement(json, row);
        json.WriteEndArray();
        json.WritePropertyName("hardest");
        WriteAgreement(json, team.Hardest);
        json.WritePropertyName("most_missed_rule");
        WriteShare(json, team.MostMissed);
        json.WriteStartArray("archetypes");
        foreach (var row in team.Covered)
        {
            json.WriteStartObject();
            json.WriteString("archetype", row.Archetype);
            json.WriteNumber("interviews", row.Interviews);
            json.WriteNumber("people", row.People);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("untouched");
        foreach (var id in team.Untouched)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteAgreement(Utf8JsonWriter json, Agreement? row)
    {
        if (row is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("prompt", row.Prompt);
        json.WriteString("key", row.Text);
        json.WriteNumber("people", row.People);
        json.WriteNumber("agreeing", row.Agreeing);
        json.WriteNumber("right", row.Right);
        json.WriteEndObject();
    }

    static void WriteShares(Utf8JsonWriter json, string name, ImmutableArray<Share> shares)
    {
        json.WriteStartArray(name);
        foreach (var share in shares)
            WriteShare(json, share);
        json.WriteEndArray();
    }

    static void WriteShare(Utf8JsonWriter json, Share? share)
    {
        if (share is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("name", share.Name);
        json.WriteNumber("right", share.Right);
        json.WriteNumber("asked", share.Asked);
        json.WriteEndObject();
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
