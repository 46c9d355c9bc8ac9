using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A receipt is of the version that the process has.</summary>
public sealed class ReceiptVersionIsTheProcesss : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-receipt-version-is-the-processs";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-02");

    /// <inheritdoc/>
    public string Rule => "Kvitteringen skal ha versjonen som prosessen har: 1.0 for Dialog_Innbygger_Timer og Koordinator, ellers 1.1";

    /// <inheritdoc/>
    public string Source => "Avtalen (CPA) i testfilene til NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.ErKvittering;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (historie.LevertMelding(sending.Fakta(MeldingsFacts.KvitteringFor))?.Fakta(MeldingsFacts.Type) is { } funksjon
            && Kvitteringsversjon.For(funksjon) is { Count: > 0 } ventet && !ventet.Contains(sending.Fakta(MeldingsFacts.KvitteringVersjon)))
        {
            yield return new(
                "Avsenderen kan ikke lese kvitteringen, og får ikke vite at meldingen er kommet fram.",
                $"Kvittering av versjonen prosessen har ({string.Join(" eller ", ventet)}).",
                $"Navnerommet {Vist.Verdi(sending.Fakta(MeldingsFacts.KvitteringVersjon))}.",
                "Velg versjon av AppRec etter prosessen i avtalen (CPA).")
            {
                Antakelser = ["A-562"],
            };
        }
    }
}
