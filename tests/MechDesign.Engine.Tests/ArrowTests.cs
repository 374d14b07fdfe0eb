namespace MechDesign.Engine.Tests;

/// <summary>The engine stands alone.</summary>
public sealed class ArrowTests
{
    [Fact]
    public void The_engine_references_nothing_but_the_platform()
    {
        var references = typeof(Derive).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, name => !name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_golden_belongs_to_a_test()
    {
        var tests = typeof(ArrowTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}.txt"));

        Assert.Empty(Directory.EnumerateFiles(TestFiles.Path("Golden")).Select(Path.GetFileName).Except(tests));
    }
}
