using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>An error message says what it is about and what is wrong, and nothing of the patient.</summary>
public sealed class ErrorMessageIsWhole : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-error-message-is-whole";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "En feilmelding skal ha originalMessageId og en kjent errorCondition, og tomt innhold";

    /// <inheritdoc/>
    public string Source => "FeilOgLogging.md i NHNs klientbibliotek; NHNs AMQP-profil 3.2";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.ErFeilmelding;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (string.IsNullOrWhiteSpace(sending.Fakta(MeldingsFacts.FeilFor)))
        {
            yield return new(
                "Avsenderen kan ikke se hvilken melding feilen gjelder.",
                "Message-id-en til meldingen i originalMessageId.",
                "originalMessageId mangler.",
                "Kopier message-id fra meldingen som ikke kunne behandles.");
        }

        if (!Feiltilstand.Alle.Contains(sending.Fakta(MeldingsFacts.RapportertTilstand)))
        {
            yield return new(
                "Avsenderen kan ikke se hva som er galt.",
                $"En av {string.Join(", ", Feiltilstand.Alle)} i errorCondition.",
                $"errorCondition = {Vist.Verdi(sending.Fakta(MeldingsFacts.RapportertTilstand))}.",
                "Bruk tilstanden som passer til feilen.");
        }

        if (!sending.Exchange.Request.Body.IsEmpty)
        {
            yield return new(
                "Feilmeldingen har innhold, og det er ikke kryptert for noen.",
                "Tomt innhold.",
                $"{sending.Exchange.Request.Body.Length} byte.",
                "Send feilmeldinger uten innhold: alt står i application-properties.");
        }
    }
}
