namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The people, organisations, users and endpoints of one scenario; all synthetic.</summary>
public sealed record ScenarioCast
{
    /// <summary>The scenario's title, for a log or a screen.</summary>
    public required string Tittel { get; init; }

    /// <summary>The patients, each with a key that actions refer to.</summary>
    public required IReadOnlyList<CastPatient> Pasienter { get; init; }

    /// <summary>The system's users, each with a key that actions refer to.</summary>
    public required IReadOnlyList<CastUser> Brukere { get; init; }

    /// <summary>The organisation that the users work for.</summary>
    public required CastOrganisation Virksomhet { get; init; }

    /// <summary>Other organisations of the same system that a user may change to (<c>bytt-virksomhet</c>); without certificates.</summary>
    public IReadOnlyList<CastOrganisation> AndreVirksomheter { get; init; } = [];

    /// <summary>The services of the organisation that exchange messages on the bus; empty in a scenario without any.</summary>
    public IReadOnlyList<CastKommunikasjonspart> Kommunikasjonsparter { get; init; } = [];

    /// <summary>National parties that messages are addressed to, by name (<c>reseptformidleren</c>).</summary>
    public required IReadOnlyDictionary<string, CastParty> Parter { get; init; }

    /// <summary>Service key (<c>rf-rekvirent</c>) to address.</summary>
    public required IReadOnlyDictionary<string, Uri> Endepunkter { get; init; }

    /// <summary>The clients that are registered with the simulated HelseID (service key <c>helseid</c>).</summary>
    public IReadOnlyList<CastHelseIdKlient> HelseIdKlienter { get; init; } = [];

    /// <summary>The certificate authority to trust, PEM.</summary>
    public required string TillitsankerPem { get; init; }
}
