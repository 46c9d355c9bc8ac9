using System.Reflection;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Finds the schemas that the messages need: our own, or those in a folder.</summary>
internal static class SchemaTexts
{
    /// <summary>Our own schemas, which are part of the assembly.</summary>
    public static IReadOnlyList<SchemaText> OfAssembly()
    {
        var assembly = typeof(SchemaTexts).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".xsd", StringComparison.Ordinal))
                .Select(name => SchemaText.Read(name, ReadResource(assembly, name))),
        ];
    }

    /// <summary>The schemas in a folder that can be read by .NET.</summary>
    public static IReadOnlyList<SchemaText> OfFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new SchemaSetException($"Skjemamappen {folder} finnes ikke. Oppgi en mappe med XSD-filer.");
        }

        return
        [
            .. Directory.EnumerateFiles(folder, "*.xsd")
                .Select(file => SchemaText.Read(Path.GetFileName(file), File.ReadAllBytes(file)))
                .Where(schema => !schema.IsVersion11),
        ];
    }

    /// <summary>Those that the messages need, directly or through imports, in a fixed order.</summary>
    /// <remarks>Where a folder holds several for one namespace, the later edition is the one that defines more; of equals the shortest name is the plain one.</remarks>
    public static IReadOnlyList<SchemaText> Needed(IReadOnlyList<SchemaText> available, IEnumerable<string> namespaces)
    {
        var byNamespace = available
            .GroupBy(schema => schema.TargetNamespace)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(schema => schema.Definitions).ThenBy(schema => schema.Name.Length).First());
        var needed = new SortedDictionary<string, SchemaText>(StringComparer.Ordinal);
        var wanted = new Queue<string>(namespaces);
        while (wanted.TryDequeue(out var name))
        {
            if (needed.ContainsKey(name))
            {
                continue;
            }

            var schema = byNamespace.GetValueOrDefault(name)
                ?? throw new SchemaSetException($"Skjemasettet mangler et skjema for {name}.");
            needed.Add(name, schema);
            foreach (var import in schema.Imports)
            {
                wanted.Enqueue(import);
            }
        }

        return [.. needed.Values];
    }

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
