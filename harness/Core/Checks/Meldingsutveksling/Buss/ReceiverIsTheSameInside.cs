using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The receiver inside the message is the one that it is sent to.</summary>
public sealed class ReceiverIsTheSameInside : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-receiver-is-the-same-inside";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "ToHerId skal være den samme som mottakeren på nivå to i meldingen";

    /// <inheritdoc/>
    public string Source => "HITS 1216 v1.01: HER-id i fagmeldingen kontrolleres mot AMQP; NHNs feilkode MUG-000022";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.MottakerHerId) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var (inni, utenpa) = (sending.Fakta(MeldingsFacts.MottakerHerId), sending.Egenskap(AmqpEgenskaper.ToHerId));
        if (inni != utenpa)
        {
            yield return new(
                "Meldingen er sendt til en annen enn den er skrevet til.",
                $"HER-id {Vist.Verdi(inni)} i toHerId.",
                $"toHerId = {Vist.Verdi(utenpa)}.",
                "Sett toHerId og HER-id på nivå to hos mottakeren i hodemeldingen fra samme kilde.");
        }
    }
}
