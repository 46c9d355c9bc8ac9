using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The sub-unit is another than the main unit.</summary>
public sealed class SubUnitIsNotTheMainUnit : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "sub-unit-is-not-the-main-unit";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-63";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "Underenheten skal ikke være den samme som hovedenheten";

    /// <inheritdoc/>
    public string Source => "NHNs Java-bibliotek";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErKlientkall && Detaljer.Virksomheter(kall).Any(each => each.Numre.Count > 1);

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        foreach (var each in Detaljer.Virksomheter(kall).Where(each => each.Numre is [var parent, var child] && parent == child))
        {
            yield return new(
                "Underenhet og hovedenhet er den samme, så det framgår ikke hvor i virksomheten tilgangen gjelder.",
                "Organisasjonsnummeret til underenheten, eller ingen underenhet.",
                $"{Vist.Verdi(each.Verdi)}.",
                "Bruk nummeret til bedriften (BEDR) som underenhet, eller utelat den.")
            {
                Alvor = Alvor.Merknad,
            };
        }
    }
}
