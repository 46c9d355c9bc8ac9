using AcceptanceHarness.Simulators.Tls.Tls11;

namespace AcceptanceHarness.Simulators;

/// <summary>The TLS 1.1 listener and its willing client, as a child process; the simulators themselves are a library.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => Tls11Program.RunAsync(args, Console.In, Console.Out);
}
