using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The transport knows each message by a UUID.</summary>
public sealed class BusMessageIdIsAUuid : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-message-id-is-a-uuid";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Message-id skal være en UUID";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (messageId)";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (!Guid.TryParseExact(sending.Fakta(MeldingsFacts.MessageId), "D", out _))
        {
            yield return new(
                "Meldingen har ingen gyldig id på meldingstjeneren, så feil om den kan ikke knyttes til den.",
                "En UUID i message-id.",
                $"message-id = {Vist.Verdi(sending.Fakta(MeldingsFacts.MessageId))}.",
                "Lag en ny UUID til hver sending.");
        }
    }
}
