using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The content signature is made with a certificate for personal signatures.</summary>
public sealed class ContentSignatureKeyIsForSigning : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "content-signature-key-is-for-signing";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-06");

    /// <inheritdoc/>
    public string Rule => "Innholdssignaturen skal være laget med et sertifikat for personlig signatur (NonRepudiation)";

    /// <inheritdoc/>
    public string Source => "ERDOK 953976893 (innholdssignatur); sertifikatpolicy for personlig signatur";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.KreverInnholdssignatur() && exchange.Fakta(EreseptFacts.SignaturNokkelTilSignering) == EreseptFacts.Nei
            && !exchange.ErSignertAvVirksomhetMedHelseId()
            ? [this.Funn(exchange, Avvik(exchange.Fakta(EreseptFacts.SignaturNokkelbruk)))]
            : [];
    }

    private static Avvik Avvik(string? usage) => new(
        "Meldingen er signert med et sertifikat som ikke er laget for personlig signatur.",
        "Nøkkelbruk NonRepudiation.",
        $"Nøkkelbruk {usage ?? "ukjent"}.",
        "Velg helsepersonellets signeringssertifikat, ikke sertifikatet for pålogging eller kryptering.")
    {
        Antakelser = ["A-012"],
    };
}
