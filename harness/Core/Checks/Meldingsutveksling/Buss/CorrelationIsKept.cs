using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The answer to a synchronous request carries its correlation id, and every other message its own id.</summary>
public sealed class CorrelationIsKept : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-correlation-is-kept";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Correlation-id skal være lik message-id, og på et synkront svar den som sto på forespørselen";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (correlationId)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Koslag is Konavn.Async or Konavn.Sync or Konavn.Syncreply;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var korrelasjon = sending.Fakta(MeldingsFacts.KorrelasjonId);
        if (sending.Koslag == Konavn.Syncreply ? !historie.ErSynkronForesporsel(korrelasjon) : korrelasjon != sending.Fakta(MeldingsFacts.MessageId))
        {
            yield return new(
                "Mottakeren kan ikke se hva meldingen hører til, og et svar kan bli brukt til feil forespørsel.",
                sending.Koslag == Konavn.Syncreply ? "correlation-id fra forespørselen som besvares." : $"correlation-id = {Vist.Verdi(sending.Fakta(MeldingsFacts.MessageId))}.",
                $"correlation-id = {Vist.Verdi(korrelasjon)}.",
                "Sett correlation-id lik message-id, og kopier den fra forespørselen når et synkront svar sendes.");
        }
    }
}
