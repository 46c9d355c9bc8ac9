using AcceptanceHarness.Cli.Settings;

namespace AcceptanceHarness.Cli.Contract;

/// <summary>The skeletons of adapters, one folder per language; they lie in the program.</summary>
internal static class Skeleton
{
    private const string Prefix = "Skjelett/";

    /// <summary>The languages, as they are written after --sprak.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Resources.Select(name => name.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Resources =>
        typeof(Skeleton).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>Writes a skeleton; an existing file is never touched.</summary>
    /// <returns>The files that were written.</returns>
    /// <exception cref="SetUpException">The language is unknown, or the folder is not empty or cannot be written.</exception>
    public static IReadOnlyList<string> Write(string language, string folder)
    {
        if (!Languages.Contains(language))
        {
            throw new SetUpException($"--sprak «{language}» finnes ikke. Velg en av: {string.Join(", ", Languages)}.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new SetUpException($"Mappen «{folder}» er ikke tom, og ingenting er skrevet. Velg en ny mappe med --mappe.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            return [.. Resources.Where(name => name.Split('/')[1] == language).Order(StringComparer.Ordinal).Select(name => WriteFile(name, folder)).ToList()];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new SetUpException($"Mappen «{folder}» kan ikke skrives: {wrong.Message} Velg en annen med --mappe.", wrong);
        }
    }

    private static string WriteFile(string resource, string folder)
    {
        var path = Path.Combine(folder, resource.Split('/')[2]);
        using var content = typeof(Skeleton).Assembly.GetManifestResourceStream(resource)!;
        using var file = new FileStream(path, FileMode.CreateNew);
        content.CopyTo(file);
        return path;
    }
}
