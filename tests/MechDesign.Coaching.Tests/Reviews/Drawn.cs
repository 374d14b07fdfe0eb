using System.Globalization;
using System.Xml.Linq;

namespace MechDesign.Coaching.Tests;

/// <summary>A picture taken apart again: reading it fails where it is no XML.</summary>
sealed class Drawn
{
    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    readonly XElement root;

    public Drawn(string text)
    {
        root = XDocument.Parse(text).Root!;
        Assert.Equal(svg + "svg", root.Name);
    }

    public string Title => root.Element(svg + "title")!.Value;

    public string Description => root.Element(svg + "desc")!.Value;

    public IEnumerable<string> Names => root.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct();

    public IEnumerable<string> Texts => root.Elements(svg + "text").Select(text => text.Value);

    public IEnumerable<string> Attributes => root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Value);

    /// <summary>Whatever stands outside the paper or comes out of its box, by what it says.</summary>
    public IEnumerable<string> Clipped()
    {
        var (width, height) = (Number(root, "width"), Number(root, "height"));
        var boxes = root.Elements(svg + "rect").Skip(1).Select(box => (X: Number(box, "x"), Y: Number(box, "y"), Width: Number(box, "width"), Height: Number(box, "height"))).ToArray();
        foreach (var box in boxes.Where(box => box.X < 0 || box.X + box.Width > width || box.Y + box.Height > height))
            yield return $"a box at {box.X},{box.Y}";
        foreach (var text in root.Elements(svg + "text"))
        {
            var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
            var end = x + TextWidth.Of(text.Value, size, text.Attribute("font-weight") is not null);
            var inside = boxes.Where(box => box.X <= x && x <= box.X + box.Width && box.Y <= y && y <= box.Y + box.Height).ToArray();
            if (end > width || y + (size / 3) > height || inside.Any(box => end > box.X + box.Width || y + (size / 4) > box.Y + box.Height))
                yield return text.Value;
        }
    }

    static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
