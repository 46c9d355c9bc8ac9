using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The content signature is that of the prescriber whom the message names.</summary>
public sealed class ContentSignatureIsThePrescribers : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "content-signature-is-the-prescribers";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-06");

    /// <inheritdoc/>
    public string Rule => "Innholdssignaturen skal tilhøre rekvirenten som meldingen oppgir";

    /// <inheritdoc/>
    public string Source => "ERDOK 953976893 (signatur på innholdsnivå)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.KreverInnholdssignatur()
            && exchange.Fakta(EreseptFacts.SignaturHpr) is { } signer
            && signer != exchange.Fakta(EreseptFacts.AvsenderHpr)
            && !exchange.ErSignertAvVirksomhetMedHelseId()
                ? [this.Funn(exchange, Avvik(exchange.Fakta(EreseptFacts.AvsenderHpr), signer))]
                : [];
    }

    private static Avvik Avvik(string? sender, string signer) => new(
        "Meldingen oppgir én rekvirent, men er signert av en annen.",
        $"Signatur fra helsepersonell med HPR-nummer {sender ?? "(ikke oppgitt)"}.",
        $"Signatur fra {signer}.",
        "Bruk den påloggede rekvirentens eget sertifikat, og hent HPR-nummeret i meldingen fra samme person.");
}
