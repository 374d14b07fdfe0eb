using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Testing;

/// <summary>Prompts that come to questions the Auction does not.</summary>
static class SmallPrompts
{
    /// <summary>A worker takes a job and keeps it for a while: an exclusive claim whose holder may crash.</summary>
    public static readonly Prompt Jobs = Parse("""
        id: jobs
        title: Job queue
        kind: infra
        difficulty: 1
        brief: Workers take jobs from a list, one worker to a job.
        design:
          title: Jobs
          archetypes: {dominant: A09, supporting: [{id: A05}, {id: I05}]}
          requirements:
            - {text: Worker claims job, actor: worker, operation: state transition, states: [{interaction: update target, target: Job}], priority: C1}
            - {text: User sees status, actor: user, operation: read source, states: [{interaction: read source target, target: Job}], priority: R1}
          candidates:
            - {label: Job, source: direct noun, action: keep as candidate, class: process, owner: worker, evolution: state machine, scope: {kind: instance, value: job_id}}
          invariants:
            - {path: P1, tier: HARD, type: uniqueness, key: job_id, outcome: running worker, scope: job_id, holds: active holder}
          context: {topology: single service distributed, write_coordination_scope: per object scope, read_consistency_target: strong only, holder_model: worker, compensation_acceptable: No}
          writes: [{path: P1, routing: any writer, repeats: same value again, publishes: No}]
          reads: [{path: P2, concept: Status, kind: status concept, truth: Job row, query: stored row, spans: one scope, spatial: No, load: balanced}]
        """);

    /// <summary>Two services that must agree on one payment.</summary>
    public static readonly Prompt Payment = Parse("""
        id: payment
        title: Payment
        kind: product
        difficulty: 2
        brief: An order is paid from a wallet that another team owns.
        design:
          title: Payment
          archetypes: {dominant: A10}
          requirements:
            - {text: User pays order, actor: user, operation: conditional write, states: [{interaction: update target, target: Order}, {interaction: update target, target: Wallet}], priority: C1}
          candidates:
            - {label: Order, source: lifecycle object, action: keep as candidate, class: process, owner: service, boundary: orders, evolution: state machine, scope: {kind: instance, value: order_id}}
            - {label: Wallet, source: direct noun, action: keep as candidate, class: entity, owner: service, boundary: wallets, evolution: overwrite, scope: {kind: instance, value: user_id}}
          invariants:
            - {path: P1, tier: HARD, type: eligibility, action: pay, reads: contended state, scope: order_id, predicate: wallet.balance >= order.total}
            - {path: P1, tier: HARD, type: uniqueness, key: request_id, outcome: payment result, scope: order_id, holds: logical outcome}
          context: {topology: multi-service, write_coordination_scope: cross service, read_consistency_target: strong only, holder_model: none, compensation_acceptable: Yes}
          writes: [{path: P1, routing: any writer, publishes: No}]
        """);

    /// <summary>Reviews are added and never changed; somebody is told of each.</summary>
    public static readonly Prompt Reviews = Parse("""
        id: reviews
        title: Reviews
        kind: product
        difficulty: 1
        brief: People review what they bought.
        design:
          title: Reviews
          archetypes: {dominant: A14}
          requirements:
            - {text: Seller renames product, actor: user, operation: overwrite state, states: [{interaction: update target, target: Product}], priority: C2}
            - text: Buyer adds review
              actor: user
              operation: append event
              states: [{interaction: create target, target: Review}, {interaction: async side-effect target, target: Mail}]
              priority: C1
          candidates:
            - {label: Product, source: direct noun, action: keep as candidate, class: entity, owner: service, evolution: overwrite, scope: {kind: instance, value: product_id}}
            - {label: Review, source: direct noun, action: keep as candidate, class: event, owner: user, evolution: append-only, scope: {kind: instance, value: review_id}}
          invariants:
            - {path: P1, tier: HARD, type: uniqueness, key: order_id, outcome: one review, scope: order_id, holds: business key}
          context: {topology: single service distributed, write_coordination_scope: per object scope, read_consistency_target: strong only, holder_model: none, compensation_acceptable: No}
          writes: [{path: P1, routing: any writer, repeats: one effect}]
        """);

    /// <summary>What is near, from pictures that no row of ours holds.</summary>
    public static readonly Prompt Places = Parse("""
        id: places
        title: Places nearby
        kind: product
        difficulty: 1
        brief: People look for places around them.
        design:
          title: Places
          archetypes: {dominant: A05}
          requirements:
            - {text: User searches around a point, actor: user, operation: read projection, states: [{interaction: read projection target, target: PlaceIndex}], priority: R1}
          candidates:
            - {label: PlaceIndex, source: derived read model, action: keep as candidate, class: projection, owner: derived, evolution: overwrite, scope: {kind: region, value: cell}}
          context: {topology: single service distributed, write_coordination_scope: local only, read_consistency_target: bounded stale allowed, holder_model: none, compensation_acceptable: No}
          reads:
            - {path: P1, concept: Places nearby, kind: projection concept, truth: satellite images, rebuild: read the images again, query: computed view, spans: one scope, spatial: Yes, load: balanced}
        """);

    public static IReadOnlyList<Prompt> All => [Jobs, Payment, Reviews, Places];

    public static Interview Begin(Prompt prompt, Depth depth, Mode mode = Mode.Guided) =>
        new(new() { Agenda = new(prompt, depth), Mode = mode, Person = "terminal:ada" });

    static Prompt Parse(string source) => PromptReader.Parse("a test's prompt", source);
}
