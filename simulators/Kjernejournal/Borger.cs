using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>What kjernejournal's services hold in common about a citizen.</summary>
/// <remarks>
/// Blokkering is of a named health worker, and holds in emergencies too; sperring is for all health workers, and is opened by consent or in an
/// emergency. Source: the regulation (FOR-2013-05-31-563) and kj-opplaering.nhn.no.
/// </remarks>
public sealed record Borger
{
    /// <summary>The fødselsnummer or D-nummer.</summary>
    public required string Fnr { get; init; }

    /// <summary>The name, as the portal shows it.</summary>
    public string Navn { get; init; } = "";

    /// <summary>True when the citizen has a kjernejournal.</summary>
    public bool HarKjernejournal { get; init; } = true;

    /// <summary>True when the citizen has reserved against kjernejournal altogether.</summary>
    public bool Reservert { get; init; }

    /// <summary>True when the citizen has entered illnesses, or needs in communication.</summary>
    public bool HarEgneOpplysninger { get; init; }

    /// <summary>True when critical information is registered and holds.</summary>
    public bool HarKritiskInformasjon { get; init; }

    /// <summary>When the critical information was last changed.</summary>
    public DateTimeOffset? KritiskInformasjonEndret { get; init; }

    /// <summary>True when the whole record is locked for all health workers (sperring).</summary>
    public bool Sperret { get; init; }

    /// <summary>True when critical information alone is locked for all health workers (sperring).</summary>
    public bool SperretKritiskInformasjon { get; init; }

    /// <summary>HPR numbers of the health workers who are blocked by name (blokkering).</summary>
    public ImmutableHashSet<string> Blokkerte { get; init; } = [];

    /// <summary>True when the address is confidential: the indicator may lag, the portal refuses at once.</summary>
    public bool Adressesperret { get; init; }
}
