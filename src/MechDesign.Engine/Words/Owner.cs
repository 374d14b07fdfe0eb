namespace MechDesign.Engine;

/// <summary>Framework §1: who owns the writes of an object.</summary>
public enum Owner { User = 1, Client, Service, Worker, Scheduler, Pipeline, Derived }

/// <summary>The exact labels of <see cref="Owner"/>.</summary>
public static class Owners
{
    public static readonly Vocabulary<Owner> Words = new("Owner", value => value.Label);

    extension(Owner value)
    {
        public string Label => value switch
        {
            Owner.User => "user",
            Owner.Client => "client",
            Owner.Service => "service",
            Owner.Worker => "worker",
            Owner.Scheduler => "scheduler",
            Owner.Pipeline => "pipeline",
            Owner.Derived => "derived",
        };
    }
}
