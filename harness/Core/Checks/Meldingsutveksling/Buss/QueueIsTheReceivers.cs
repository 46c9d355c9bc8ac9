using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The message lies in a queue of the one whom it says that it is for.</summary>
public sealed class QueueIsTheReceivers : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-queue-is-the-receivers";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Meldingen skal legges i køen til HER-id-en i toHerId";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (To); Adresseregisteret";

    bool IMeldingscheck.Gjelder(Bussending sending) => !string.IsNullOrWhiteSpace(sending.Egenskap(AmqpEgenskaper.ToHerId));

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.KoHerId) != sending.Egenskap(AmqpEgenskaper.ToHerId))
        {
            yield return new(
                "Meldingen ligger i køen til en annen enn den er til.",
                $"En kø som hører til HER-id {Vist.Verdi(sending.Egenskap(AmqpEgenskaper.ToHerId))}.",
                $"Køen {Vist.Verdi(sending.Fakta(MeldingsFacts.Ko))}.",
                "Finn køen og toHerId i samme oppslag i Adresseregisteret.");
        }
    }
}
