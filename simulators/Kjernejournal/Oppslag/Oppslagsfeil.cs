using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>Why a look-up gets nothing.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">FHIR's code of the kind of issue, for example <c>invalid</c>.</param>
/// <param name="Tekst">What is wrong, in bokmål, expected and received.</param>
internal sealed record Oppslagsfeil(int Status, string Type, string Tekst)
{
    // The code system of kjernejournal's older codes, as critical information names it.
    private const string Feilkodeverk = "http://nhn.no/hit/fhir/error/CodeSystem/ErrorCodeKjLegacy";

    /// <summary>The service's own code; null where it has none.</summary>
    public string? Kode { get; init; }

    /// <summary>The code system of that; null where it has none.</summary>
    public string? Kodeverk { get; init; }

    /// <summary>What the user is to be told; null where the text does.</summary>
    public string? Brukermelding { get; init; }

    /// <summary>An error that all of kjernejournal's services have.</summary>
    public static Oppslagsfeil Av(Kjfeil feil) => new(feil.Status, feil.Status >= 500 ? "exception" : "forbidden", feil.Utviklermelding)
    {
        Kode = feil.Feilkode,
        Kodeverk = Feilkodeverk,
        Brukermelding = feil.Brukermelding,
    };

    /// <summary>Something in the call is wrong.</summary>
    public static Oppslagsfeil Ugyldig(string tekst) => new(400, "invalid", tekst);

    /// <summary>Something must be there and is not.</summary>
    public static Oppslagsfeil Mangler(string tekst) => new(400, "required", tekst);
}
