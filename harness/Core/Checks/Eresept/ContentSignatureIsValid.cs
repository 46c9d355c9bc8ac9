using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A message that must be signed by the health worker has a valid signature.</summary>
public sealed class ContentSignatureIsValid : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "content-signature-is-valid";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-06");

    /// <inheritdoc/>
    public string Rule => "Meldinger som krever det, skal være signert på innholdsnivå med gyldig signatur";

    /// <inheritdoc/>
    public string Source => "ERDOK 953976893 (signatur på innholdsnivå)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.KreverInnholdssignatur() && exchange.Fakta(EreseptFacts.Signatur) is { } result and not EreseptFacts.Gyldig
            ? [this.Funn(exchange, Avvik(result, exchange.Fakta(EreseptFacts.SignaturFeil)) with { Antakelser = Bygger(exchange, result) })]
            : [];
    }

    // That an M1 is signed is published with examples; that the other messages are, and that SHA-1 is refused, is assumed.
    private static string[] Bygger(Exchange exchange, string result) =>
        result == EreseptFacts.Mangler
            ? exchange.Fakta(EreseptFacts.Meldingstype) == "ERM1" ? [] : ["A-013"]
            : exchange.Fakta(EreseptFacts.SignaturFeil)?.Contains("SHA-1", StringComparison.Ordinal) == true ? ["A-011"] : [];

    private static Avvik Avvik(string result, string? reason) => new(
        result == EreseptFacts.Mangler
            ? "Meldingen er ikke signert av helsepersonellet, så ingen kan vite hvem som står bak den."
            : "Signaturen på meldingen er ikke gyldig, så innholdet kan være endret eller sendt av en annen.",
        "Gyldig XML-signatur over hele meldingen, rsa-sha256, med sertifikat fra en godkjent utsteder.",
        result == EreseptFacts.Mangler ? "Ingen signatur." : $"Signaturen holder ikke: {reason ?? "ukjent grunn"}.",
        "Signer MsgHead etter at innholdet er ferdig, og endre ingenting etterpå.");
}
