using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>A communication party as Adresseregisteret knows it; changing it gives a new one.</summary>
public sealed record Kommunikasjonspart
{
    /// <summary>Its HER-id.</summary>
    public required string HerId { get; init; }

    /// <summary>Its name.</summary>
    public required string Navn { get; init; }

    /// <summary>The organisation that it belongs to; null for an organisation itself.</summary>
    public Overordnet? Overordnet { get; init; }

    /// <summary>Its organisation number; null for a service.</summary>
    public string? Orgnr { get; init; }

    /// <summary>Whether messages may be sent to it.</summary>
    public bool Aktiv { get; init; } = true;

    /// <summary>Which side of the dialogue it is.</summary>
    /// <value>Health personnel; Helsenorge alone is the citizen.</value>
    public Partsrolle Rolle { get; init; } = Partsrolle.Helsepersonell;

    /// <summary>What it signs with; null when the register has none.</summary>
    public X509Certificate2? Signering { get; init; }

    /// <summary>What messages to it are encrypted for; null when the register has none.</summary>
    public X509Certificate2? Kryptering { get; init; }

    /// <summary>What it can do (its CPP).</summary>
    public IReadOnlyList<Prosess> Prosesser { get; init; } = [];
}
