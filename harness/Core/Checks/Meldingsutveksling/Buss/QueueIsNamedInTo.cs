using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The message says which queue it is for.</summary>
public sealed class QueueIsNamedInTo : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-queue-is-named-in-to";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "To skal være køen som meldingen legges i";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (To)";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (Konavn.FraAdresse(sending.Fakta(MeldingsFacts.Til)) != sending.Fakta(MeldingsFacts.Ko))
        {
            yield return new(
                "Meldingen sier ikke hvilken kø den er til, så den kan ikke følges gjennom meldingstjeneren.",
                $"to = {Vist.Verdi(sending.Fakta(MeldingsFacts.Ko))}.",
                $"to = {Vist.Verdi(sending.Fakta(MeldingsFacts.Til))}.",
                "Sett to til køen mottakeren har i Adresseregisteret.");
        }
    }
}
