using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Organisation numbers and the like stand in assertion_details of the client assertion.</summary>
public sealed class FineGrainedDataStandsInAssertionDetails : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "fine-grained-data-stands-in-assertion-details";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-6";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "Organisasjonsnumre og andre finkornede data skal stå i assertion_details i klienterklæringen";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil, FK5";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErToken && (Detaljer.IErklaring(kall).Any() || HarParameter(kall));

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (HarParameter(kall))
        {
            yield return new(
                "Virksomheten står i et felt som HelseID ikke leser, så tilgangen kan gjelde feil virksomhet.",
                "assertion_details i klienterklæringen.",
                "assertion_details eller authorization_details som parameter i skjemaet.",
                "Flytt strukturen inn i klienterklæringen, i kravet assertion_details.");
        }

        if (kall.Erklaring.Verdi(Detaljer.EldreKrav) is not null)
        {
            yield return new(
                "Klienterklæringen bruker et eldre navn på feltet for virksomhet, som HelseID kan slutte å lese.",
                "assertion_details",
                "authorization_details i klienterklæringen.",
                "Bytt navn på kravet til assertion_details; authorization_details hører til i request-objektet.")
            {
                Alvor = Alvor.Merknad,
            };
        }
    }

    private static bool HarParameter(HelseIdKall kall) => kall.Parameter(Detaljer.Krav) is not null || kall.Parameter(Detaljer.EldreKrav) is not null;
}
