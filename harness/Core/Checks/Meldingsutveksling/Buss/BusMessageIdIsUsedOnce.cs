using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A transport id is used for one sending.</summary>
public sealed class BusMessageIdIsUsedOnce : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-message-id-is-used-once";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Message-id skal være ny for hver sending, også når samme melding sendes på nytt";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (messageId); Dokumentasjonen til NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.MessageId) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (historie.SendtFor(sending.Fakta(MeldingsFacts.MessageId)!) is { } forrige)
        {
            yield return new(
                "To meldinger har samme id på meldingstjeneren, så feil om den ene kan bli knyttet til den andre.",
                "En message-id som ikke er brukt før.",
                $"message-id = {Vist.Verdi(sending.Fakta(MeldingsFacts.MessageId))}, som er brukt i utveksling {forrige.Number}.",
                "Lag en ny message-id til hver sending. MsgId i hodemeldingen beholdes når samme melding sendes på nytt.")
            {
                AndreUtvekslinger = [forrige.Number],
                Antakelser = ["A-561"],
            };
        }
    }
}
