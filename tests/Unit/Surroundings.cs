using System.Runtime.CompilerServices;

namespace AcceptanceHarness.Tests;

/// <summary>What this machine has beyond the .NET SDK.</summary>
internal static class Surroundings
{
    private const string DebianChromium = "/usr/bin/chromium";

    /// <summary>Where the npm oracles of the Gherkin runtime are installed.</summary>
    public static string NodeModules { get; } = Path.Combine(UnitFolder(), "Bdd", "node_modules");

    /// <summary>The browser to run, or null.</summary>
    public static string? Chromium { get; } =
        ExistingFile(Environment.GetEnvironmentVariable("CHROMIUM")) ?? ExistingFile(DebianChromium);

    /// <summary>The folder of public standards, or null.</summary>
    public static string? Standards { get; } = ExistingFolder(Environment.GetEnvironmentVariable("STANDARDS_DIR"));

    /// <summary>The program of that name on PATH, or null.</summary>
    public static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(File.Exists);

    public static bool Has(string need) => need switch
    {
        "chromium" => Chromium is not null,
        "curl" => OnPath("curl") is not null && OnPath("bash") is not null,
        "node" => OnPath("node") is not null,
        "python3" => OnPath("python3") is not null,
        "npm" => OnPath("node") is not null && Directory.Exists(NodeModules),
        "standards" => Standards is not null,
        _ => throw new ArgumentOutOfRangeException(
            nameof(need), need, "Expected chromium, curl, node, npm, python3 or standards."),
    };

    private static string? ExistingFile(string? path) => File.Exists(path) ? path : null;

    private static string? ExistingFolder(string? path) => Directory.Exists(path) ? path : null;

    private static string UnitFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
