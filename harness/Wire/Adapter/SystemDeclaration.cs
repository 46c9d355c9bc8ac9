namespace AcceptanceHarness.Wire.Adapter;

/// <summary>What the vendor's system says of itself.</summary>
public sealed record SystemDeclaration
{
    /// <summary>The vendor's name.</summary>
    public required string Leverandor { get; init; }

    /// <summary>The vendor's organisation number.</summary>
    public required string Orgnr { get; init; }

    /// <summary>The product's name.</summary>
    public required string Produkt { get; init; }

    /// <summary>The release id that approval is asked for.</summary>
    public required string Versjon { get; init; }

    /// <summary>The build, read again at the end of the run.</summary>
    public required string Bygg { get; init; }

    /// <summary>Must be <c>test</c>; anything else stops the run.</summary>
    public required string Miljo { get; init; }

    /// <summary>True for the system that ships with the harness alone: its report says that it is no vendor's system, and no gate is computed.</summary>
    public bool Referansesystem { get; init; }

    /// <summary>Roles, for example <c>rekvirent</c>.</summary>
    public required IReadOnlyList<string> Roller { get; init; }

    /// <summary>Wire profile, one of <see cref="FunksjonCatalog.Profiler"/>; what concerns another profile alone is Ikke relevant.</summary>
    public required string Profil { get; init; }

    /// <summary>Functions that the system has, by the names in <see cref="FunksjonCatalog"/>. Silence about a function says nothing of it.</summary>
    public IReadOnlyList<string> Funksjoner { get; init; } = [];

    /// <summary>Optional functions that the system declares that it lacks: what concerns them alone is Ikke relevant, and seeing one used is a finding.</summary>
    public IReadOnlyList<string> ManglerFunksjoner { get; init; } = [];

    /// <summary>HER-ids in use.</summary>
    public IReadOnlyList<string> HerIder { get; init; } = [];

    /// <summary>The issuers of the vendor's own certificates, PEM, certificates alone; the simulators trust them in this run.</summary>
    public IReadOnlyList<string> Tillitsankere { get; init; } = [];

    /// <summary>The HelseID clients that the system has; when it names none, the harness registers one with a key of its own making.</summary>
    public IReadOnlyList<ErklartHelseIdKlient> HelseIdKlienter { get; init; } = [];

    /// <summary>What the system writes as itself where a service asks for the source system (<c>X-SOURCE-SYSTEM</c> and its kin); null when it does not say.</summary>
    public string? Kildesystem { get; init; }

    /// <summary>How many scenarios it takes at a time.</summary>
    public int Samtidige { get; init; } = 1;

    /// <summary>Whether its clock can be moved (POST /v1/clock).</summary>
    public bool Klokke { get; init; }

    /// <summary>Whether it uses the endpoints of each scenario's cast; then each scenario has its own tenant.</summary>
    public bool EndepunkterPerScenario { get; init; }

    /// <summary>Health of the adapter: <c>oppe</c> or <c>nede</c>.</summary>
    public string Adapter { get; init; } = "oppe";

    /// <summary>Health of the system: <c>oppe</c> or <c>nede</c>.</summary>
    public string Fagsystem { get; init; } = "oppe";
}
