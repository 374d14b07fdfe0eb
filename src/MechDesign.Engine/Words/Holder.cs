namespace MechDesign.Engine;

/// <summary>Framework §1: who may hold something for a while.</summary>
public enum Holder { None = 1, Thread, Process, Worker, Node }

/// <summary>The exact labels of <see cref="Holder"/>.</summary>
public static class Holders
{
    public static readonly Vocabulary<Holder> Words = new("Holder model", value => value.Label);

    extension(Holder value)
    {
        public string Label => value switch
        {
            Holder.None => "none",
            Holder.Thread => "thread",
            Holder.Process => "process",
            Holder.Worker => "worker",
            Holder.Node => "node",
        };
    }
}
