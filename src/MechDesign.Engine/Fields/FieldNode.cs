using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>One field of the framework: its category, the fields it follows from, and what else reads it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Category">The one category it belongs to.</param>
/// <param name="Parents">The fields it follows from.</param>
/// <param name="ReadBy">The sheets, closure conditions and findings that read it.</param>
public sealed record FieldNode(Field Field, Category Category, ImmutableArray<Field> Parents, ImmutableArray<FieldReader> ReadBy);

/// <summary>Something that reads a field and is no field itself.</summary>
public abstract record FieldReader
{
    FieldReader() { }

    public sealed record Sheet(string Letter) : FieldReader
    {
        public override string ToString() => $"sheet {Letter}";
    }

    public sealed record Closure(int Number) : FieldReader
    {
        public override string ToString() => $"closure condition {Number}";
    }

    public sealed record Finding(string Code) : FieldReader
    {
        public override string ToString() => $"finding {Code}";
    }
}
