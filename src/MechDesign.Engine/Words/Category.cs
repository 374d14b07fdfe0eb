namespace MechDesign.Engine;

/// <summary>Document 001, field taxonomy: every field belongs to exactly one.</summary>
public enum Category { Given = 1, Chosen, Classified, Derived, Output }

/// <summary>The exact labels of <see cref="Category"/>.</summary>
public static class Categories
{
    public static readonly Vocabulary<Category> Words = new("Category", value => value.Label);

    extension(Category value)
    {
        public string Label => value switch
        {
            Category.Given => "Given",
            Category.Chosen => "Chosen",
            Category.Classified => "Classified",
            Category.Derived => "Derived",
            Category.Output => "Output",
        };
    }
}
