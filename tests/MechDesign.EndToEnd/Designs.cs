namespace MechDesign.EndToEnd;

static class Designs
{
    public const string Stock = """
        title: Stock
        requirements:
          - {text: User takes an item, actor: user, operation: conditional write, states: [{interaction: update target, target: Stock}], priority: C1}
        candidates:
          - {label: Stock, source: direct noun, action: keep as candidate, class: entity, owner: service, evolution: overwrite, scope: {kind: instance, value: sku}}
        invariants:
          - {path: P1, tier: HARD, type: eligibility, action: take, reads: contended state, scope: sku, predicate: stock > 0}
        """;

    public const string StockJson = """
        {"title":"Stock","requirements":[{"text":"User takes an item","operation":"conditional write","states":[{"interaction":"update target","target":"Stock"}],"priority":"C1"}]}
        """;

    public const string Bad = """
        title: Bad
        colour: blue
        requirements:
          - {text: User takes an item, operation: conditional writes, priority: C9}
        """;
}
