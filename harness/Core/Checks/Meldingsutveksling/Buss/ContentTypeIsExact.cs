using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The content type says that the payload is signed and encrypted, in the profile's own words.</summary>
public sealed class ContentTypeIsExact : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-content-type-is-exact";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Content-type skal være application/pkcs7-mime; smime-type=signed-and-enveloped-data";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (contentType)";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var type = sending.Fakta(MeldingsFacts.Innholdstype);
        if (sending.ErFeilmelding ? type is null : type != AmqpEgenskaper.SignertOgKryptert && !ErSoap(sending))
        {
            yield return new(
                sending.ErFeilmelding ? "En feilmelding uten content-type blir selv avvist, og kan føre til en ny feilmelding." : "Mottakeren kan avvise meldingen, fordi den ikke er merket som signert og kryptert.",
                $"content-type = {Vist.Verdi(AmqpEgenskaper.SignertOgKryptert)}.",
                $"content-type = {Vist.Verdi(type)}.",
                "Skriv content-type nøyaktig slik profilen har den.");
        }
    }

    private static bool ErSoap(Bussending sending) =>
        sending.Fakta(MeldingsFacts.Innholdstype) == AmqpEgenskaper.Soap && sending.Fakta(MeldingsFacts.Funksjon) == Meldingsfunksjon.SoapFault;
}
