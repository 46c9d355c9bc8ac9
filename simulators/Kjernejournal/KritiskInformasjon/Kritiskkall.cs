using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A call as it was read from its address, method and headers.</summary>
internal sealed record Kritiskkall
{
    /// <summary>The operation; <see cref="KritiskInformasjonFacts.Ukjent"/> when address or method is none of the service's.</summary>
    public string Operasjon { get; init; } = KritiskInformasjonFacts.Ukjent;

    /// <summary>The resource type; empty for the status.</summary>
    public string Slag { get; init; } = "";

    /// <summary>The resource's id in the address; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The version in the address; null for none.</summary>
    public string? Versjon { get; init; }

    /// <summary>The kind of condition that is asked for; null for all.</summary>
    public string? Infotype { get; init; }

    /// <summary>The service's own headers.</summary>
    public required Kritiskhoder Hoder { get; init; }

    /// <summary>Whether the answer is wanted as XML.</summary>
    public bool VilHaXml { get; init; }

    /// <summary>What is wrong with address or method; null when nothing is.</summary>
    public Kritiskfeil? Feil { get; init; }
}
