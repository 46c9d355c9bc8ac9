namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>A session in the portal: one user, one patient.</summary>
internal sealed record Portalokt
{
    /// <summary>The session's id.</summary>
    public required string Id { get; init; }

    /// <summary>The hash of the code that opens it, once.</summary>
    public required string Kode { get; init; }

    /// <summary>What the verifier must be the hash of.</summary>
    public required string Utfordring { get; init; }

    /// <summary>The patient.</summary>
    public required string Pasient { get; init; }

    /// <summary>The user's person number.</summary>
    public required string Bruker { get; init; }

    /// <summary>The user's name; empty when the attest had none.</summary>
    public required string Brukernavn { get; init; }

    /// <summary>The user's HPR number; null for none.</summary>
    public required string? Hpr { get; init; }

    /// <summary>The main unit.</summary>
    public required string? Orgnr { get; init; }

    /// <summary>The client id.</summary>
    public required string Klient { get; init; }

    /// <summary>The access basis.</summary>
    public required string Grunnlag { get; init; }

    /// <summary>The source system, as it said itself.</summary>
    public required string? Kildesystem { get; init; }

    /// <summary>When the code is too old.</summary>
    public required DateTimeOffset KodeTil { get; init; }

    /// <summary>When the session dies if nobody renews it.</summary>
    public required DateTimeOffset GjelderTil { get; init; }

    /// <summary>Whether the code has been used.</summary>
    public bool KodeErBrukt { get; init; }

    /// <summary>The hash of the page's id; null until the portal was opened.</summary>
    public string? Side { get; init; }

    /// <summary>How the session ended; open while it has not.</summary>
    public Oktstilling Slutt { get; init; }

    /// <summary>Where it stands at a time.</summary>
    public Oktstilling Stilling(DateTimeOffset tid) => Slutt != Oktstilling.Apen ? Slutt : tid >= GjelderTil ? Oktstilling.Utlopt : Oktstilling.Apen;
}
