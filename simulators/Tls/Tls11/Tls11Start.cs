using System.Runtime.InteropServices;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>What the child process is started with.</summary>
/// <param name="Dotnet">The runtime's own host, the one that this process runs under.</param>
/// <param name="Assembly">The program.</param>
/// <param name="OpenSslConf">The child's OpenSSL set-up, which allows TLS 1.1.</param>
internal sealed record Tls11Start(string Dotnet, string Assembly, string OpenSslConf)
{
    public static Tls11Start Default { get; } = new(
        Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")),
        Path.Combine(AppContext.BaseDirectory, "AcceptanceHarness.Simulators.dll"),
        Path.Combine(AppContext.BaseDirectory, "tls11-openssl.cnf"));

    /// <summary>The first of the files that is not there; null when all are.</summary>
    public string? Missing => new[] { Dotnet, Assembly, OpenSslConf, Path.ChangeExtension(Assembly, ".runtimeconfig.json") }
        .FirstOrDefault(file => !File.Exists(file));
}
