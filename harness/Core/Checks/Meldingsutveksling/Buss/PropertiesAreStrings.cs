using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Every application property is text.</summary>
public sealed class PropertiesAreStrings : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-properties-are-strings";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Alle application-properties skal være tekst";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil; Dokumentasjonen til NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.IkkeTekst) is { } navn)
        {
            yield return new(
                "Mottakeren kan ikke lese opplysningene om meldingen.",
                "Tekst i alle application-properties.",
                $"En annen type i {Vist.Verdi(navn)}.",
                "Skriv tall, tider og id-er som tekst.");
        }
    }
}
