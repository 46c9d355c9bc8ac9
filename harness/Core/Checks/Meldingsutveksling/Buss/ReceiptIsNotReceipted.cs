using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A receipt is never receipted.</summary>
public sealed class ReceiptIsNotReceipted : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-receipt-is-not-receipted";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-2-02");

    /// <inheritdoc/>
    public string Rule => "Det skal aldri kvitteres på en kvittering";

    /// <inheritdoc/>
    public string Source => "Veiledning til riktig bruk av applikasjonskvittering (HIS 1168)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.ErKvittering;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (historie.LevertMelding(sending.Fakta(MeldingsFacts.KvitteringFor)) is { } levert && levert.Fakta(MeldingsFacts.Type) == Meldingsfunksjon.Apprec)
        {
            yield return new(
                "Fagsystemet kvitterer på en kvittering, og to systemer kan kvittere for hverandre uten stans.",
                "Kvittering bare på fagmeldinger.",
                $"En kvittering på kvitteringen {Vist.Verdi(sending.Fakta(MeldingsFacts.KvitteringFor))}.",
                "Send aldri kvittering på en AppRec.")
            {
                AndreUtvekslinger = [levert.Number],
            };
        }
    }
}
