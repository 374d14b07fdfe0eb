using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why a rule fired, as somebody says it aloud.</summary>
static class Reasons
{
    /// <summary>", because …", or nothing where the shape alone decided.</summary>
    public static string Of(Derivation derivation, string? target)
    {
        if (derivation.Fired.When.IsEmpty)
            return ", because nothing stronger fits";
        var said = derivation.Fired.When.Where(words => !words.StartsWith("write shape", StringComparison.Ordinal)).Select(words => Said(words, target)).ToArray();
        return said.Length == 0 ? "" : $", because {Spoken.List(said)}";
    }

    static string Said(string words, string? target) => words switch
    {
        "cross_service_atomicity_required" => "several services must agree",
        "exclusive_claim_required" => "the winner keeps something for a while",
        "merge_safe" => "all writers can succeed and be combined",
        "guarded_by_current_state" => "stored state decides whether it is allowed",
        "replaces_current_value" => "it simply replaces a value",
        "records_immutable_fact" => "it adds a fact and changes nothing",
        "compensation_acceptable" => "a half-done change may be undone",
        "holder_may_crash" => "the holder may vanish",
        "single_writer_scope" => "one writer sees every write",
        "partition_routed_single_writer" => "each scope has one writer",
        "spatial" => "it asks what is near",
        "many scopes" => "it spans many scopes",
        "joins_to_one_row" => "it joins rows that are read far more often than written",
        "query is not stored row" => "it asks for what no row holds",
        "bounded_staleness_allowed" => "it may lag",
        _ when words.StartsWith("T.evolution is ", StringComparison.Ordinal) => $"{target ?? "its target"} evolves by {words["T.evolution is ".Length..]}",
        _ => words,
    };
}
