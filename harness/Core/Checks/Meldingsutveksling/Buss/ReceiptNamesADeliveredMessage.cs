using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A receipt is about a message that came.</summary>
public sealed class ReceiptNamesADeliveredMessage : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-receipt-names-a-delivered-message";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "En kvittering skal ha MsgId-en til en melding som er mottatt, i OriginalMsgId";

    /// <inheritdoc/>
    public string Source => "Veiledning til riktig bruk av applikasjonskvittering (HIS 1168)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.ErKvittering;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (historie.LevertMelding(sending.Fakta(MeldingsFacts.KvitteringFor)) is null)
        {
            yield return new(
                "Avsenderen får ikke vite at meldingen er kommet fram, for kvitteringen gjelder ingen melding som er sendt.",
                "MsgId fra en melding som er mottatt.",
                $"OriginalMsgId = {Vist.Verdi(sending.Fakta(MeldingsFacts.KvitteringFor))}.",
                "Kopier MsgId fra hodemeldingen som kvitteres, ikke message-id fra meldingstjeneren.");
        }
    }
}
