namespace MechDesign.Engine;

/// <summary>Framework §1: the kind of an object.</summary>
public enum ObjectClass { Entity = 1, Event, Process, Intent, Relationship, Projection }

/// <summary>The exact labels of <see cref="ObjectClass"/>.</summary>
public static class ObjectClasses
{
    public static readonly Vocabulary<ObjectClass> Words = new("Class", value => value.Label);

    extension(ObjectClass value)
    {
        public string Label => value switch
        {
            ObjectClass.Entity => "entity",
            ObjectClass.Event => "event",
            ObjectClass.Process => "process",
            ObjectClass.Intent => "intent",
            ObjectClass.Relationship => "relationship",
            ObjectClass.Projection => "projection",
        };
    }
}
