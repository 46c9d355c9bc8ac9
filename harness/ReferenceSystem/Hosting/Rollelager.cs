using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Hosting;

/// <summary>Keeps what the system was told of each scenario in a folder, so that a process that was ended abruptly goes on with it.</summary>
/// <param name="mappe">The folder; it is made when it is not there.</param>
internal sealed class Rollelager(string mappe)
{
    /// <summary>Keeps a scenario's cast.</summary>
    public void Lagre(string scenario, ScenarioCast cast)
    {
        Directory.CreateDirectory(mappe);
        File.WriteAllText(Fil(scenario, "json"), JsonSerializer.Serialize(cast, AdapterJson.Options));
    }

    /// <summary>The cast of a scenario; null when the system was never told of it.</summary>
    public ScenarioCast? Finn(string scenario) => File.Exists(Fil(scenario, "json"))
        ? JsonSerializer.Deserialize<ScenarioCast>(File.ReadAllText(Fil(scenario, "json")), AdapterJson.Options)
        : null;

    /// <summary>Where the scenario's messages are kept.</summary>
    public string Meldingsfil(string scenario) => Fil(scenario, "db");

    private string Fil(string scenario, string endelse) =>
        Path.Combine(mappe, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scenario)))[..16]}.{endelse}");
}
