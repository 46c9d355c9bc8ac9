using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every call carries a valid proof of the organisation.</summary>
public sealed class OrganisationProvesItself : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "organisation-proves-itself";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-09");

    /// <inheritdoc/>
    public string Rule => "Hvert kall skal ha gyldig virksomhetssertifikat";

    /// <inheritdoc/>
    public string Source => "ERDOK 2512289901 (kontroller av avsender)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && (exchange.Fakta(EreseptFacts.Virksomhetsbevis) == EreseptFacts.Mangler
                || exchange.Fakta(EreseptFacts.VirksomhetsbevisResultat) == EreseptFacts.Ugyldig)
            ? [this.Funn(exchange, Avvik(exchange.Fakta(EreseptFacts.VirksomhetsbevisFeil)))]
            : [];
    }

    private static Avvik Avvik(string? reason) => new(
        "Virksomheten har ikke bevist hvem den er, så Reseptformidleren kan ikke ta imot meldingen.",
        "WS-Security-signatur eller TLS-klientsertifikat med gyldig virksomhetssertifikat.",
        reason ?? "Verken signatur eller klientsertifikat.",
        "Sett opp virksomhetssertifikatet for kallet: det for signering eller autentisering, fra en godkjent utsteder, og ikke utløpt.")
    {
        Antakelser = ["A-008"],
    };
}
