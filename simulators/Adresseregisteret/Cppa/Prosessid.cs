using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>The ids of processes, which documents name beside name and version; the same every time.</summary>
internal static class Prosessid
{
    /// <summary>The id of a process.</summary>
    public static Guid Av(Prosess prosess) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{prosess.Navn} {prosess.Versjon}")).AsSpan(0, 16));
}
