namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Why a call gets no answer but an error.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Kode">The service's code, <c>KI-00NN</c>.</param>
/// <param name="Type">The code of FHIR's issue types.</param>
/// <param name="Tekst">What was expected and received, in bokmål.</param>
internal sealed record Kritiskfeil(int Status, string Kode, string Type, string Tekst)
{
    /// <summary>The older service's code for the same, <c>KJF-…</c>; null where it has none.</summary>
    public string? EldreKode { get; init; }

    /// <summary>What a user may be shown.</summary>
    public string Brukermelding { get; init; } = "Kritisk informasjon er ikke tilgjengelig på grunn av en teknisk feil.";

    /// <summary>Value of the Allow header; null for none.</summary>
    public string? Allow { get; init; }
}
