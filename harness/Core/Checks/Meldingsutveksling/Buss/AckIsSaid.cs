using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The message says whether it is to be receipted.</summary>
public sealed class AckIsSaid : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-ack-is-said";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Hodemeldingen skal si om det skal kvitteres, med Ack J eller N";

    /// <inheritdoc/>
    public string Source => "Hodemelding v1.2; meldingsutveksling med helsenorge (Helsenorge-wikien 690913297)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.HarHode;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.Ack) is not ("J" or "N"))
        {
            yield return new(
                "Mottakeren vet ikke om meldingen skal kvitteres, så avsenderen kan ikke vite om den er kommet fram.",
                "J eller N i Ack.",
                $"Ack = {Vist.Verdi(sending.Fakta(MeldingsFacts.Ack))}.",
                "Sett Ack til J for meldinger der prosessen har kvittering.");
        }
    }
}
