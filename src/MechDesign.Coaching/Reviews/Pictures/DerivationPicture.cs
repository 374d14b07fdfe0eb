using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// Why a conclusion came out, as a picture: the answers on the left, what was found from them, the rules tried from the
/// top down with the one that fired, and what came out on the right. SVG text; no script, no font, no request.
/// </summary>
public static class DerivationPicture
{
    const double Width = 800;
    const double Margin = 12;
    const double Gap = 8;
    const double Size = 12;
    const double SmallSize = 11;

    static readonly Column answers = new("Answers", Margin, 166);
    static readonly Column premises = new("Predicates", 222, 158);
    static readonly Column rules = new("Rules, in order", 412, 216);
    static readonly Column outcomes = new("Outcome", 656, 132);

    /// <summary>The derivation of a C1 path; null when the requirement is none.</summary>
    public static string? OfWrite(Conclusions conclusions, int requirement) =>
        conclusions.Path(requirement) is { Write: not null } path ? Draw(DerivationGraph.OfWrite(path)) : null;

    /// <summary>The derivation of a row of reads; null when it is on no R1 path.</summary>
    public static string? OfRead(Conclusions conclusions, int number) =>
        conclusions.Read(number) is { } read ? Draw(DerivationGraph.OfRead(conclusions.Design, read)) : null;

    static string Draw(DerivationGraph graph)
    {
        var (back, front) = (new SvgText(Width), new SvgText(Width));
        var top = Head(front, graph);
        var climbed = Climb(front, graph.Ladders, top);
        var facts = Stack(front, answers, [.. graph.Facts.Select((fact, i) => (fact.Key, fact.Value, FactInk(graph, i), 0.0))], top);
        var found = Stack(front, premises, [.. graph.Premises.Select((premise, i) => (premise.Words, premise.Holds ? "true" : "false", PremiseInk(graph, i), Level(climbed, i)))], top);
        var bottom = Outcomes(front, graph, climbed);
        Connect(back, graph, facts, found, climbed);
        var height = new[] { bottom, Bottom(facts, top), Bottom(found, top), climbed.Bottom }.Max() + Margin;
        return front.Over(back).Finish(height, graph.Title, $"{graph.Title}. {graph.Words}");
    }

    static double Head(SvgText svg, DerivationGraph graph)
    {
        var title = TextWidth.Wrap(graph.Title, Width - (2 * Margin), 16, bold: true);
        svg.Lines(Margin, 30, title, 16, Palette.Text, bold: true);
        var y = 30 + ((title.Length - 1) * SvgText.LineHeight(16)) + 28;
        foreach (var column in (Column[])[answers, premises, rules, outcomes])
            svg.Lines(column.X, y, [column.Title], SmallSize, Palette.Soft, bold: true);
        return y + 12;
    }

    /// <summary>The ladders below each other; where each rung came to stand.</summary>
    static Climbed Climb(SvgText svg, ImmutableArray<Ladder> ladders, double top)
    {
        var places = ImmutableArray.CreateBuilder<(Rung Rung, Place Place)>();
        var fired = ImmutableArray.CreateBuilder<Place>();
        var y = top;
        foreach (var ladder in ladders)
        {
            svg.Lines(rules.X, y + 10, [ladder.Title], Size, Palette.Text, bold: true);
            var last = new Place(y, 18);
            y += 18;
            foreach (var rung in ladder.Rungs)
            {
                last = Step(svg, rung, y);
                places.Add((rung, last));
                y = last.End + 4;
            }
            fired.Add(last);
            if (ladder.NotTried > 0)
            {
                svg.Lines(rules.X + 20, y + 10, [ladder.NotTried == 1 ? "1 rule more, not tried" : $"{ladder.NotTried} rules more, not tried"], SmallSize, Palette.Soft);
                y += 16;
            }
            y += 14;
        }
        return new(places.DrainToImmutable(), fired.DrainToImmutable(), y);
    }

    static Place Step(SvgText svg, Rung rung, double y)
    {
        var inside = rules.Width - 28;
        var head = TextWidth.Wrap($"{rung.Number} {rung.Outcome}", inside, Size, rung.Fired);
        var note = TextWidth.Wrap(rung.Note, inside, SmallSize);
        var height = 8 + (head.Length * SvgText.LineHeight(Size)) + (note.Length * SvgText.LineHeight(SmallSize));
        if (rung.Fired)
            svg.Box(rules.X, y, rules.Width, height, Palette.Fired);
        svg.Mark(rules.X + 6, y + 12, rung.Fired);
        svg.Lines(rules.X + 20, y + 15, head, Size, Palette.Text, rung.Fired);
        svg.Lines(rules.X + 20, y + 14 + (head.Length * SvgText.LineHeight(Size)), note, SmallSize, Palette.Soft);
        return new(y, height);
    }

    /// <summary>Boxes below each other, each no higher than its level.</summary>
    static ImmutableArray<Place> Stack(SvgText svg, Column column, ImmutableArray<(string Name, string Value, Ink Ink, double Level)> boxes, double top)
    {
        var places = ImmutableArray.CreateBuilder<Place>(boxes.Length);
        var y = top;
        foreach (var (name, value, ink, level) in boxes)
        {
            var names = TextWidth.Wrap(name, column.Width - 14, SmallSize);
            var values = TextWidth.Wrap(value, column.Width - 14, Size, bold: true);
            var height = 10 + (names.Length * SvgText.LineHeight(SmallSize)) + (values.Length * SvgText.LineHeight(Size));
            y = Math.Max(y, level - (height / 2));
            svg.Box(column.X, y, column.Width, height, ink);
            svg.Lines(column.X + 7, y + 15, names, SmallSize, Palette.Soft);
            svg.Lines(column.X + 7, y + 16 + (names.Length * SvgText.LineHeight(SmallSize)), values, Size, Palette.Text, bold: true);
            places.Add(new(y, height));
            y += height + Gap;
        }
        return places.MoveToImmutable();
    }

    /// <summary>Each outcome beside the rule that gave it, the companions below; how far down they come.</summary>
    static double Outcomes(SvgText svg, DerivationGraph graph, Climbed climbed)
    {
        var end = 0.0;
        for (var i = 0; i < graph.Ladders.Length; i++)
        {
            var ladder = graph.Ladders[i];
            var place = OutcomeBox(svg, ladder.Title, [ladder.Outcome], ladder.Rungs.IsEmpty ? Palette.Missing : Palette.Fired, Math.Max(climbed.Fired[i].Start, end + 24));
            svg.Curve(rules.End, climbed.Fired[i].Middle, outcomes.X, place.Middle, Palette.Yes);
            if (i > 0)
                svg.ArrowDown(outcomes.Middle, end + 2, place.Start - 2, Palette.Yes);
            end = place.End;
        }
        if (graph.Companions.IsEmpty)
            return end;
        var beside = OutcomeBox(svg, "Companions", [.. graph.Companions.Select(companion => $"+ {companion}")], Palette.Panel, end + 24, bold: false);
        svg.ArrowDown(outcomes.Middle, end + 2, beside.Start - 2, Palette.Yes);
        return beside.End;
    }

    static Place OutcomeBox(SvgText svg, string name, ImmutableArray<string> values, Ink ink, double y, bool bold = true)
    {
        ImmutableArray<string> lines = [.. values.SelectMany(value => TextWidth.Wrap(value, outcomes.Width - 14, Size, bold))];
        var height = 12 + SvgText.LineHeight(SmallSize) + (lines.Length * SvgText.LineHeight(Size));
        svg.Box(outcomes.X, y, outcomes.Width, height, ink);
        svg.Lines(outcomes.X + 7, y + 15, [name], SmallSize, Palette.Soft);
        svg.Lines(outcomes.X + 7, y + 17 + SvgText.LineHeight(SmallSize), lines, Size, Palette.Text, bold);
        return new(y, height);
    }

    /// <summary>What led to a rule that fired is drawn strongly, the rest faintly and first, so that it lies below.</summary>
    static void Connect(SvgText svg, DerivationGraph graph, ImmutableArray<Place> facts, ImmutableArray<Place> found, Climbed climbed)
    {
        foreach (var strong in (bool[])[false, true])
        {
            var ink = strong ? Palette.Yes : Palette.Line;
            for (var i = 0; i < found.Length; i++)
            {
                if (graph.IsDecisive(i) != strong)
                    continue;
                foreach (var fact in graph.Premises[i].Facts)
                    svg.Curve(answers.End, facts[fact].Middle, premises.X, found[i].Middle, ink);
            }
            foreach (var (rung, place) in climbed.Rungs.Where(step => step.Rung.Fired == strong))
            {
                foreach (var premise in rung.Premises)
                    svg.Curve(premises.End, found[premise].Middle, rules.X, place.Middle, ink);
            }
        }
    }

    static Ink PremiseInk(DerivationGraph graph, int premise) => graph.IsDecisive(premise) ? Palette.Fired : Palette.Panel;

    static Ink FactInk(DerivationGraph graph, int fact) =>
        graph.Premises.Index().Any(premise => premise.Item.Facts.Contains(fact) && graph.IsDecisive(premise.Index)) ? Palette.Fired : Palette.Panel;

    /// <summary>The height of the first rule that asks for a premise.</summary>
    static double Level(Climbed climbed, int premise) => climbed.Rungs.First(step => step.Rung.Premises.Contains(premise)).Place.Middle;

    static double Bottom(ImmutableArray<Place> places, double top) => places.IsEmpty ? top : places[^1].End;

    sealed record Column(string Title, double X, double Width)
    {
        public double End => X + Width;

        public double Middle => X + (Width / 2);
    }

    readonly record struct Place(double Start, double Height)
    {
        public double End => Start + Height;

        public double Middle => Start + (Height / 2);
    }

    sealed record Climbed(ImmutableArray<(Rung Rung, Place Place)> Rungs, ImmutableArray<Place> Fired, double Bottom);
}
