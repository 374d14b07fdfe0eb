namespace MechDesign.Engine;

/// <summary>Document 000: how a supporting archetype is composed with the dominant one.</summary>
public enum Role { Input = 1, Output, Decorator, Substrate }

/// <summary>The exact labels of <see cref="Role"/>.</summary>
public static class Roles
{
    public static readonly Vocabulary<Role> Words = new("Role", value => value.Label);

    extension(Role value)
    {
        public string Label => value switch
        {
            Role.Input => "input",
            Role.Output => "output",
            Role.Decorator => "decorator",
            Role.Substrate => "substrate",
        };
    }
}
