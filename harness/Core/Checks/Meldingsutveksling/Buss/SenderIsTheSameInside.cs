using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The sender inside the message is the one that sent it.</summary>
public sealed class SenderIsTheSameInside : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-sender-is-the-same-inside";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "FromHerId skal være den samme som avsenderen på nivå to i meldingen";

    /// <inheritdoc/>
    public string Source => "HITS 1216 v1.01: HER-id i fagmeldingen kontrolleres mot AMQP; NHNs feilkode MUG-000022";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.AvsenderHerId) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var (inni, utenpa) = (sending.Fakta(MeldingsFacts.AvsenderHerId), sending.Egenskap(AmqpEgenskaper.FromHerId));
        if (inni != utenpa)
        {
            yield return new(
                "Meldingen sier at den er fra en annen enn den som har sendt den, og avvises som forsøk på forfalskning.",
                $"HER-id {Vist.Verdi(inni)} i fromHerId.",
                $"fromHerId = {Vist.Verdi(utenpa)}.",
                "Sett fromHerId og HER-id på nivå to hos avsenderen i hodemeldingen fra samme kilde.");
        }
    }
}
