using System.Text.RegularExpressions;

namespace MechDesign.Catalogs;

/// <summary>A prompt file to begin with: small, whole enough to be read, with a comment at every place that asks for thought.</summary>
public static partial class PromptScaffold
{
    /// <summary>Whether a text can be a prompt's id and its file's name.</summary>
    public static bool IsId(string text) => Id().IsMatch(text);

    /// <param name="id">The prompt's id.</param>
    /// <returns>The file's text; it derives, and the check says what is still to be written.</returns>
    public static string Of(string id) => $$$"""
        # What each part is for: prompts/README.md. Check as you go: mechdesign check prompts/{{{id}}}.yaml
        id: {{{id}}}
        title: {{{Titled(id)}}}
        kind: product            # or infra: what the interview begins with
        difficulty: 2            # 1 one clear idea, 2 two that meet, 3 an argument among experts
        # Three to five sentences, as an interviewer would say them. Every reference answer below must follow from them:
        # who competes, what may lag, who can crash, what a repeat means, which services there are.
        brief: >-
          Visitors take a numbered place in a queue of a shop, and a screen shows who is next.
        constraints:             # three to five, with numbers that agree with the estimate
          - {text: places taken per second at the busiest shop, number: 5, unit: 1/s}
        estimate: {daily_users: 100000, actions_per_user: 1, peak_factor: 10, bytes_per_action: 200, retention_days: 30, replicas: 3}
        design:
          title: {{{Titled(id)}}}
          archetypes: {dominant: A04, supporting: [{id: A05, role: output}]}     # roles: input, output, decorator, substrate
          requirements:          # three to six, at most two C1 and two R1; one operation each
            - text: Visitor takes the next place
              actor: user
              operation: conditional write
              states: [{interaction: update target, target: Queue}]
              priority: C1
              why: Two visitors with one place would quarrel at the counter
            - {text: Screen shows who is next, actor: client, operation: read projection,
               states: [{interaction: read projection target, target: QueueView}], priority: R1, why: What visitors look at}
          candidates:            # every state a requirement names; one to split and one to reject
            - {label: Queue, source: lifecycle object, needed: Yes, action: keep as candidate, class: process, owner: service,
               evolution: overwrite, scope: {kind: instance, value: shop_id}, why: one row decides}
            - {label: QueueView, source: derived read model, needed: Yes, action: keep as candidate, class: projection, owner: derived,
               evolution: overwrite, scope: {kind: instance, value: shop_id}}
          invariants:            # HARD and SOFT; fill every slot of the template
            - {path: P1, tier: HARD, type: eligibility, action: take_place, reads: contended state, scope: shop_id,
               predicate: queue.taken < queue.limit}
            - {path: P1, tier: HARD, type: uniqueness, key: request_id, outcome: place number, scope: shop_id, holds: logical outcome}
            - {path: P2, tier: SOFT, type: freshness, read_model: queue view, source: queue row, bound: 2 seconds}
          context:
            topology: single service distributed
            write_coordination_scope: per object scope
            read_consistency_target: bounded stale allowed
            holder_model: none
            compensation_acceptable: No
            why: {topology: one service with many instances}        # all five, please
          writes:
            - {path: P1, routing: any writer, publishes: No}
          reads:
            - {path: P2, concept: Next number, kind: status concept, truth: Queue row, rebuild: read the queue rows again,
               query: stored row, spans: one scope, spatial: No, load: reads dominate}
          hotspots:
            - {label: the door opens, type: contention hotspot}
        accepted: []             # other right answers: {when: …, change: {P1.routing: one writer per scope}, because: …}
        hints: {}                # by key; a question that does not give the answer away
        mistakes: []             # two or three: {name: …, change: {invariant.1.reads: reference data}, breaks: …}
        follow_ups: []           # {ask: …, answer: …}
        # change: {text: What changed in the world, flips: {context.read_consistency_target: strong only}}
        levels: {mid: [], senior: [], staff: []}     # the keys each level must get right
        deep_dives: []

        """;

    static string Titled(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
