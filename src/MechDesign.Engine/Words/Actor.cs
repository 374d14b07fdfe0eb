namespace MechDesign.Engine;

/// <summary>Framework §1: who initiates a requirement.</summary>
public enum Actor { User = 1, Client, Service, Worker, Scheduler, Admin, Partner, System }

/// <summary>The exact labels of <see cref="Actor"/>.</summary>
public static class Actors
{
    public static readonly Vocabulary<Actor> Words = new("Actor", value => value.Label);

    extension(Actor value)
    {
        public string Label => value switch
        {
            Actor.User => "user",
            Actor.Client => "client",
            Actor.Service => "service",
            Actor.Worker => "worker",
            Actor.Scheduler => "scheduler",
            Actor.Admin => "admin",
            Actor.Partner => "partner",
            Actor.System => "system",
        };
    }
}
