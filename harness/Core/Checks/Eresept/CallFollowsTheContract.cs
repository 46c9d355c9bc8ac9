using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every call goes to the service's address, as SOAP 1.1, with the SOAPAction of its operation.</summary>
public sealed class CallFollowsTheContract : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "call-follows-the-contract";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-01");

    /// <inheritdoc/>
    public string Rule => "Kall til Reseptformidleren skal følge tjenestens kontrakt: adresse, medietype, SOAPAction og SOAP-konvolutt";

    /// <inheritdoc/>
    public string Source => "WSDL for rekvirenttjenesten; SOAP 1.1 kapittel 6; WS-I Basic Profile 1.1 R1012, R1018 og R2744";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && exchange.Fakta(EreseptFacts.Kallbrudd) is { } broken
            ? [this.Funn(exchange, Avvik(broken, exchange.Fakta(EreseptFacts.KallbruddAntakelse)))]
            : [];
    }

    private static Avvik Avvik(string broken, string? assumed) => new(
        "Kallet følger ikke kontrakten til tjenesten, så Reseptformidleren tar ikke imot meldingen.",
        "POST til tjenestens adresse med Content-Type text/xml, operasjonens SOAPAction og én SOAP 1.1-konvolutt.",
        broken,
        "Lag klienten av tjenestens WSDL, og send konvolutten slik den sier.")
    {
        Antakelser = assumed is null ? [] : [assumed],
    };
}
