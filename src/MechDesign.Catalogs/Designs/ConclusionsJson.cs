using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>What follows from a design, as the one JSON object of framework §8.</summary>
public static class ConclusionsJson
{
    public static void Write(Utf8JsonWriter json, Conclusions conclusions)
    {
        json.WriteStartObject();
        WriteProperties(json, conclusions);
        json.WriteEndObject();
    }

    /// <summary>The same without its braces, for an object that says more.</summary>
    public static void WriteProperties(Utf8JsonWriter json, Conclusions conclusions)
    {
        json.WriteString("title", conclusions.Design.Title);
        json.WriteStartArray("candidates");
        foreach (var candidate in conclusions.Design.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("label", candidate.Label);
            json.WriteBoolean("primary", candidate.IsPrimary);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("paths");
        foreach (var path in conclusions.Paths)
            Write(json, path);
        json.WriteEndArray();
        json.WriteStartArray("reads");
        foreach (var read in conclusions.Reads)
            Write(json, read, conclusions.Design);
        json.WriteEndArray();
        json.WriteStartArray("hotspots");
        foreach (var hotspot in conclusions.Hotspots)
            Write(json, hotspot);
        json.WriteEndArray();
        Write(json, conclusions.Closure);
        json.WriteStartArray("findings");
        foreach (var finding in conclusions.Findings)
            Write(json, finding);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, PathConclusion path)
    {
        json.WriteStartObject();
        json.WriteString("id", path.Path.Id);
        json.WriteString("kind", path.Path.Requirement.PathKind?.Label);
        json.WriteNumber("requirement", path.Path.RequirementNumber);
        json.WriteString("priority", path.Path.Requirement.Priority?.Label);
        if (path.Write is { } write)
            Write(json, write);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, WriteConclusion write)
    {
        json.WriteStartObject("predicates");
        foreach (var predicate in Predicates.Words.Values)
            json.WriteBoolean(predicate.Label, write.Predicates[predicate]);
        json.WriteEndObject();
        json.WriteString("write_shape", write.Shape.Label);
        json.WriteNumber("write_shape_rule", write.Shape.Rule);
        json.WriteString("base_mechanism", write.Mechanism.Label);
        json.WriteNumber("base_mechanism_rule", write.Mechanism.Rule);
        json.WriteStartArray("companions");
        foreach (var companion in write.Companions)
        {
            json.WriteStartObject();
            json.WriteString("name", companion.Companion.Label);
            json.WriteString("reason", companion.Reason.Label);
            json.WriteString("because", companion.Because);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("failure");
        json.WriteString("retry", write.Failure.RetryKey);
        json.WriteString("competing_writers", write.Failure.CompetingWriters is CompetingWriters.Missing ? null : write.Failure.CompetingWriters.Label);
        json.WriteString("crash_after_commit", write.Failure.CrashAfterCommit is CrashAfterCommit.Missing ? null : write.Failure.CrashAfterCommit.Label);
        json.WriteString("publish_failure", write.Failure.PublishFailure.Label);
        json.WriteString("stale_holder", write.Failure.StaleHolder?.Label);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ReadConclusion read, Design design)
    {
        json.WriteStartObject();
        json.WriteString("id", read.Id);
        json.WriteString("path", Ids.Path(design.PathNumber(read.Row.Requirement)));
        json.WriteString("concept", read.Row.Concept);
        json.WriteString("read_path", read.Path?.Label);
        if (read.Path is { } path)
            json.WriteNumber("read_path_rule", path.Rule);
        else
            json.WriteNull("read_path_rule");
        json.WriteBoolean("staleness_allowed", read.StalenessAllowed);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, HotspotConclusion hotspot)
    {
        json.WriteStartObject();
        json.WriteString("label", hotspot.Hotspot.Label);
        json.WriteString("type", hotspot.Hotspot.Type?.Label);
        json.WriteString("first_response", hotspot.FirstResponse?.Label);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Closure closure)
    {
        json.WriteStartObject("closure");
        json.WriteBoolean("closed", closure.Closed);
        json.WriteStartArray("conditions");
        foreach (var condition in closure.Conditions)
        {
            json.WriteStartObject();
            json.WriteNumber("number", condition.Number);
            json.WriteBoolean("met", condition.Met);
            json.WriteStartArray("missing");
            foreach (var missing in condition.Missing)
                json.WriteStringValue(missing);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity.Label);
        json.WriteString("code", finding.Code);
        json.WriteString("at", finding.At);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }
}
