namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of a C1 path: who sees its writes.</summary>
public enum Routing { AnyWriter = 1, OneWriterPerScope, OneWriter }

/// <summary>The exact labels of <see cref="Routing"/>.</summary>
public static class Routings
{
    public static readonly Vocabulary<Routing> Words = new("routing", value => value.Label);

    extension(Routing value)
    {
        public string Label => value switch
        {
            Routing.AnyWriter => "any writer",
            Routing.OneWriterPerScope => "one writer per scope",
            Routing.OneWriter => "one writer",
        };
    }
}
