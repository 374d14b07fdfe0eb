using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MechDesign.EndToEnd;

/// <summary>The built assemblies of the program, read without loading them.</summary>
static class Assemblies
{
    /// <summary>Ours by the part of the name after the product's; the program itself is Bot.</summary>
    public static readonly string[] Ours = ["Engine", "Catalogs", "Coaching", "Transcripts", "Terminal", "Web", "Discord", "Bot"];

    /// <summary>What an assembly refers to: ours by their short names, the framework's left out.</summary>
    public static string[] ReferencesOf(string name) => Read(name, metadata =>
        metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(reference => !IsFramework(reference)).Select(Short).Order(StringComparer.Ordinal).ToArray());

    public static string[] TypesOf(string name) => Read(name, metadata =>
        metadata.TypeDefinitions.Select(handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name))
            .Where(type => !type.Contains('<', StringComparison.Ordinal)).ToArray());

    static bool IsFramework(string reference) => reference == "netstandard" || reference.StartsWith("System", StringComparison.Ordinal)
        || reference.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || reference.StartsWith("Microsoft.Net.", StringComparison.Ordinal) || reference.StartsWith("Microsoft.Win32.", StringComparison.Ordinal) || reference.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    static string Short(string reference) => reference.StartsWith("MechDesign.", StringComparison.Ordinal) ? reference["MechDesign.".Length..] : $"({reference})";

    static T Read<T>(string name, Func<MetadataReader, T> read)
    {
        using var file = File.OpenRead(name == "Bot" ? BuiltProgram.File : Path.Combine(BuiltProgram.Folder, $"MechDesign.{name}.dll"));
        using var assembly = new PEReader(file);
        return read(assembly.GetMetadataReader());
    }
}
